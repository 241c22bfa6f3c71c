import type { BodyNaming } from './grammar.js';
import { anyOf } from './any-of.js';
import { type Case, CASES, formsOf } from './ru-declension.js';

/** Bodies with a name of their own: key, then their names; what stands after "~" is not declined. */
const KNOWN: readonly (readonly [key: string, ...names: string[]])[] = [
  [
    'assembly',
    'Ассамблея ~ООН-Хабитат',
    'Ассамблея ~Организации Объединенных Наций по населенным пунктам',
    'Ассамблея ~Программы Организации Объединенных Наций по населенным пунктам',
    'Ассамблея ~Хабитат',
    'Ассамблея ~Африканского союза',
  ],
  [
    'environment-assembly',
    'Ассамблея ~Организации Объединенных Наций по окружающей среде',
    'Ассамблея ~ООН по окружающей среде',
    'Ассамблея ~по окружающей среде',
  ],
  ['world-health-assembly', 'Всемирная ассамблея ~здравоохранения', 'Ассамблея ~здравоохранения'],
  ['general-assembly', 'Генеральная Ассамблея ~Организации Объединенных Наций', 'Генеральная Ассамблея'],
  ['economic-and-social-council', 'Экономический и Социальный Совет', 'ЭКОСОС'],
  ['security-council', 'Совет ~Безопасности'],
  ['human-rights-council', 'Совет ~по правам человека'],
  ['general-conference', 'Генеральная конференция'],
  ['conference-of-the-parties', 'Конференция ~Сторон', 'Конференция ~сторон', 'Совещание ~Сторон', 'КС'],
  ['committee-of-permanent-representatives', 'Комитет ~постоянных представителей'],
  ['executive-council', 'Исполнительный совет ~Африканского союза'],
  ['executive-board', 'Исполнительный совет'],
  ['executive-committee', 'Исполнительный комитет'],
  ['governing-council', 'Совет ~управляющих'],
  ['council-of-administration', 'Совет ~администрации'],
  ['governing-body', 'Административный совет', 'Руководящий орган'],
  ['finance-committee', 'Финансовый комитет'],
  ['industrial-development-board', 'Совет ~по промышленному развитию'],
  ['trade-and-development-board', 'Совет ~по торговле и развитию'],
  ['committee-for-programme-and-coordination', 'Комитет ~по программе и координации'],
  [
    'advisory-committee-on-administrative-and-budgetary-questions',
    'Консультативный комитет ~по административным и бюджетным вопросам',
  ],
  ['subsidiary-body-for-implementation', 'Вспомогательный орган ~по осуществлению'],
  ['open-ended-working-group', 'Рабочая группа ~открытого состава'],
];

/** Nouns that a body's name is built on, and what English calls such a body; the first when nothing says more. */
const NOUNS: Readonly<Record<string, readonly string[]>> = {
  Ассамблея: ['assembly'],
  Совет: ['council', 'board'],
  Конференция: ['conference'],
  Комитет: ['committee'],
  Подкомитет: ['subcommittee'],
  Комиссия: ['commission'],
  Правление: ['board'],
  Бюро: ['bureau'],
  Форум: ['forum'],
  Конгресс: ['congress'],
  'Рабочая группа': ['working-group'],
};
const ADJECTIVES: Readonly<Record<string, string>> = {
  Исполнительн: 'executive',
  Генеральн: 'general',
  Финансов: 'finance',
  Постоянн: 'standing',
  Специальн: 'special',
  Руководящ: 'governing',
  Консультативн: 'advisory',
  Подготовительн: 'preparatory',
  Межправительственн: 'intergovernmental',
  Перв: 'first',
  Втор: 'second',
  Трет: 'third',
  Четверт: 'fourth',
  Пят: 'fifth',
  Шест: 'sixth',
};

interface RussianBody {
  readonly key: string;
  /** In the nominative. */
  readonly name: string;
  /** For a noun alone: what it may be short for. */
  readonly nouns: readonly string[] | null;
}

const small = (form: string): string => form.charAt(0).toLowerCase() + form.slice(1);
const large = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);
const plain = (name: string): string => name.replace('~', '').replace(/\s+/g, ' ');
const spelled = (name: string): string => name.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ');

const BY_FORM = new Map<string, RussianBody>();
const FORMS = new Map<Case, Set<string>>(CASES.map((one) => [one, new Set<string>()]));
for (const [key, ...names] of KNOWN) {
  for (const name of names) {
    for (const [one, forms] of Object.entries(formsOf(name)) as [Case, readonly string[]][]) {
      for (const form of forms) {
        if (!BY_FORM.has(spelled(form))) BY_FORM.set(spelled(form), { key, name: plain(name), nouns: null });
        // "Исполнительный Совет" as well as "Исполнительный совет"
        for (const spelling of new Set([form, capitals(form), form.toUpperCase()]))
          FORMS.get(one)!.add(spelling);
      }
    }
  }
}

function capitals(form: string): string {
  return form.replace(/(?<= )(?:совет|комитет|ассамбле|конференци|орган)/g, large);
}

const NOUN_FORMS = new Map<string, { readonly noun: string; readonly cases: Set<Case> }>();
for (const noun of Object.keys(NOUNS)) {
  for (const [one, forms] of Object.entries(formsOf(noun)) as [Case, readonly string[]][]) {
    for (const form of forms) {
      const known = NOUN_FORMS.get(form) ?? { noun, cases: new Set<Case>() };
      known.cases.add(one);
      NOUN_FORMS.set(form, known);
    }
  }
}

const ADJECTIVE_ENDINGS: Readonly<Record<Case, string>> = {
  nominative: 'ая|яя|ый|ий|ой|ое|ее',
  genitive: 'ой|ей|ого|его',
  dative: 'ой|ей|ому|ему',
  accusative: 'ую|юю|ый|ий|ой|ое|ее|ьй|ью',
  instrumental: 'ой|ей|ым|им',
  prepositional: 'ой|ей|ом|ем',
};

/** Names in some cases: known ones, or a noun with a capital, alone or after an adjective with one. */
function source(cases: readonly Case[]): string {
  const known = anyOf(cases.flatMap((one) => [...FORMS.get(one)!]));
  const nouns = [...NOUN_FORMS].filter(([, { cases: has }]) => cases.some((one) => has.has(one)));
  const bare = anyOf(nouns.map(([form]) => form));
  const after = anyOf(nouns.flatMap(([form]) => [form, small(form)]));
  const endings = anyOf(cases.flatMap((one) => ADJECTIVE_ENDINGS[one].split('|')));
  return `(?<![А-Яа-яЁё-])(?=[А-ЯЁ])(?!Международн[а-яё]+ бюро)(?:${known}|[А-ЯЁ][а-яё]{2,30}(?:${endings}) (?:${after})|${bare})(?![А-Яа-яЁё])(?! (?:Европы|сотрудничества|ревизоров))`;
}

export const BODY = source(CASES);
export const BODY_SUBJECT = source(['nominative']);
export const BODY_DATIVE = source(['dative']);
export const BODY_GENITIVE = source(['genitive']);
export const BODY_INSTRUMENTAL = source(['instrumental']);

/** Reads a name in any case. Null for what is no name of a body. */
function readBody(name: string): RussianBody | null {
  const known = BY_FORM.get(spelled(name));
  if (known) return known;
  const words = /^(?:(?<adjective>\S+) )?(?<noun>рабоч\S+ групп\S+|\S+)$/i.exec(name)?.groups;
  const noun = words && NOUN_FORMS.get(large(words['noun']!.toLowerCase()));
  if (!noun) return null;
  const nouns = NOUNS[noun.noun]!;
  const { adjective } = words;
  if (!adjective) return { key: nouns[0]!, name: noun.noun, nouns };
  const stem = adjective.replace(/(?:ая|яя|ый|ий|ой|ое|ее|ей|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ью|ьей)$/, '');
  const english = ADJECTIVES[large(stem.toLowerCase())] ?? latin(stem.toLowerCase());
  return { key: `${english}-${nouns[0]!}`, name: nominative(stem, adjective, noun.noun), nouns: null };
}

/** Keys for Russian names. A bare noun means the body of that noun among those known. */
export const naming: BodyNaming = {
  keyOf: (name) => {
    const read = readBody(name);
    return read && !read.nouns ? read.key : null;
  },
  bareKey: (name, known) => {
    const nouns = readBody(name)?.nouns ?? [];
    const isMeant = (key: string): boolean =>
      nouns.some((noun) => key === noun || key.endsWith(`-${noun}`) || key.startsWith(`${noun}-of-`));
    return known.find(isMeant) ?? nouns[0] ?? name;
  },
  plain: (name) => readBody(name)?.name ?? name,
};

function nominative(stem: string, adjective: string, noun: string): string {
  const ending = /[ая]$/.test(noun) ? 'ая' : /[ео]$/.test(noun) ? 'ое' : /[кгх]$/.test(stem) ? 'ий' : 'ый';
  return `${/(?:ый|ий|ой|ая|яя|ое|ее)$/.test(adjective) && !/ой$/.test(adjective) ? adjective : stem + ending} ${small(noun)}`;
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'].map((letter, index) => [
    letter,
    'a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya'.split(' ')[index]!,
  ]),
);

function latin(word: string): string {
  return [...word].map((letter) => LATIN[letter] ?? letter).join('');
}
