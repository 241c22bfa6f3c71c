/** The six cases of Russian, in the order of its grammars. */
export const CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
export type Case = (typeof CASES)[number];

/** Endings by case in the order of CASES; several are joined by a slash. */
type Endings = readonly [string, string, string, string, string, string];

const ADJECTIVES: readonly (readonly [pattern: RegExp, endings: Endings])[] = [
  [/(?<=[жчшщ])ая$/, ['ая', 'ей', 'ей', 'ую', 'ей', 'ей']],
  [/ая$/, ['ая', 'ой', 'ой', 'ую', 'ой', 'ой']],
  [/яя$/, ['яя', 'ей', 'ей', 'юю', 'ей', 'ей']],
  [/(?<=[кгх])ий$/, ['ий', 'ого', 'ому', 'ий/ого', 'им', 'ом']],
  [/(?<=[жчшщн])ий$/, ['ий', 'его', 'ему', 'ий/его', 'им', 'ем']],
  [/(?:ый|ой)$/, ['ый', 'ого', 'ому', 'ый/ого', 'ым', 'ом']],
  [/ое$/, ['ое', 'ого', 'ому', 'ое', 'ым', 'ом']],
  [/ые$/, ['ые', 'ых', 'ым', 'ые', 'ыми', 'ых']],
  [/(?<=[кгхжчшщ])ие$/, ['ие', 'их', 'им', 'ие', 'ими', 'их']],
];
const NOUNS: readonly (readonly [pattern: RegExp, endings: Endings])[] = [
  [/ия$/, ['ия', 'ии', 'ии', 'ию', 'ией', 'ии']],
  [/я$/, ['я', 'и', 'е', 'ю', 'ей', 'е']],
  [/(?<=[гкхжчшщ])а$/, ['а', 'и', 'е', 'у', 'ой', 'е']],
  [/а$/, ['а', 'ы', 'е', 'у', 'ой', 'е']],
  [/ие$/, ['ие', 'ия', 'ию', 'ие', 'ием', 'ии']],
  [/(?<=[тсв])о$/, ['о', 'а', 'у', 'о', 'ом', 'е']],
  [/ь$/, ['ь', 'я/и', 'ю/и', 'я/ь', 'ем/ью', 'е/и']],
  [/й$/, ['й', 'я', 'ю', 'й', 'ем', 'е']],
  [/ы$/, ['ы', 'ов', 'ам', 'ы', 'ами', 'ах']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, ['', 'а', 'у', '/а', 'ом', 'е']],
];

/**
 * Every form of a name, by case. Words decline by their ending; what stands after "~" does not.
 * @example formsOf('Совет ~Безопасности').dative → ['Совету Безопасности']
 */
export function formsOf(name: string): Readonly<Record<Case, readonly string[]>> {
  const [declined = '', tail] = name.split('~');
  const words = declined.trim().split(' ');
  const rest = tail === undefined ? '' : ` ${tail.trim()}`;
  return Object.fromEntries(
    CASES.map((one, index) => {
      const forms = words.map((word) => word.split('-').map((half) => inCase(half, index)));
      const whole = forms.map((halves) => combined(halves, '-'));
      return [one, combined(whole, ' ').map((form) => form + rest)];
    }),
  ) as unknown as Record<Case, readonly string[]>;
}

/** Halves that have several forms keep step: the first with the first. */
function combined(parts: readonly (readonly string[])[], joint: string): string[] {
  const most = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: most }, (_, index) =>
    parts.map((part) => part[Math.min(index, part.length - 1)]!).join(joint),
  );
}

function inCase(word: string, index: number): string[] {
  if (/^(?:и|по|о|об)$/.test(word) || !/^[А-ЯЁ]?[а-яё]+$/.test(word)) return [word];
  for (const [pattern, endings] of [...ADJECTIVES, ...NOUNS]) {
    const match = pattern.exec(word);
    if (!match) continue;
    const stem = word.slice(0, match.index);
    return endings[index]!.split('/').map((ending) => stem + ending);
  }
  return [word];
}
