import { hanNumber, romanNumber } from '../text/numerals.js';

export type MarkerKind =
  | 'number' // 12.
  | 'letter' // (a)
  | 'roman' // (i)
  | 'count' // (1)
  | 'han' // (一)
  | 'bullet'
  | 'heading-roman' // II.
  | 'heading-letter' // A.
  | 'heading-han' // 二、
  | 'recital' // PP2.
  | 'footnote'; // * or ¹

/** What a line begins with: its kind, its own words, the place in its row, and how much of the line it takes. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly label: string;
  readonly value: number;
  readonly length: number;
}

const SUPERSCRIPT = '[¹²³⁴⁵⁶⁷⁸⁹⁰]';
/** Fonts of signs have theirs at places of their own. */
const BULLET = /^[-–•·●▪◦■\uf02d\uf06f\uf076\uf0a7\uf0b7\uf0d8\uf0fc]\s+/;
/** "[3. Requests …]": a draft puts what is not agreed in square brackets. */
const DISPUTED = /^\[(?=\S)/;
/** Letters that number rows, each alphabet in its order; Russian rows leave out ё and й, and some count them; Arabic rows go by abjad. */
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'абвгдежзийклмнопрстуфхцчшщэюя',
  'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
];
/** Cyrillic letters that look Latin stand in Latin rows, and Latin ones in Cyrillic rows. */
const CYRILLIC_TWINS = Object.entries({ а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y' });
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries([
  ...CYRILLIC_TWINS,
  ...CYRILLIC_TWINS.map(([cyrillic, latin]) => [latin, cyrillic]),
]) as Record<string, string>;

const ABJAD = '[اأإآبجدهوزحطيكلمنسعفصقرشتثخذضظغ]';
const ARABIC_NUMBERS: Readonly<Record<string, number>> = {
  أولا: 1,
  ثانيا: 2,
  ثالثا: 3,
  رابعا: 4,
  خامسا: 5,
  سادسا: 6,
  سابعا: 7,
  ثامنا: 8,
  تاسعا: 9,
  عاشرا: 10,
};
/** Spanish resolutions number in words. */
const SPANISH_NUMBERS =
  'primero|segundo|tercero|cuarto|quinto|sexto|s[ée]ptimo|octavo|noveno|d[ée]cimo|und[ée]cimo|duod[ée]cimo'.split(
    '|',
  );
const SPANISH_PLACES = new Map(
  SPANISH_NUMBERS.map((word, index) => [word.replace('[ée]', 'e'), String(index + 1)]),
);
const ARABIC_LETTERS = 'ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون';
const FORMS: readonly { readonly kind: MarkerKind; readonly pattern: RegExp }[] = [
  // "OP3. Requests", "(OP)2. Solicitar", "(PP1) Recordando": drafts count recitals and acts apart
  { kind: 'number', pattern: /^\(?OP\)? ?(\d{1,3})(?: ?(?:bis|ter|alt))?[.):]{1,2}\s*(?=\S)/ },
  { kind: 'recital', pattern: /^\(?PP\)? ?(\d{1,3})(?: ?(?:bis|ter|alt))?[.):]{1,2}\s*(?=\S)/ },
  // "Article 2 : Le Conseil charge", "ARTÍCULO 2.- Encargar"
  {
    kind: 'number',
    pattern:
      /^(?:Article|ARTICLE|Artículo|ARTÍCULO|Art\.) (\d{1,2})(?:er|[°º](?=\.))?\s?(?:[:.°º]\s?[-–—]?|[-–—])\s*(?=\p{Lu})/u,
  },
  // "ACUERDO 4: Instruir a la Secretaría"
  {
    kind: 'number',
    pattern: /^(?:ACUERDO|Acuerdo) (?:N[o.º°]{1,2} ?)?(\d{1,3})\s?[.:–—-]{1,2}\s+(?=\p{Lu})/u,
  },
  { kind: 'footnote', pattern: new RegExp(`^(?:[*†‡]{1,3}|§(?! ?\\d)|${SUPERSCRIPT}{1,3})\\s?(?=\\S)`) },
  { kind: 'number', pattern: /^§\s?(\d{1,3})(?:[.)]|(?=\s))\s*/ },
  // "7.1 The Council": never a sum at the start of a wrapped line
  {
    kind: 'number',
    pattern:
      /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=["“«(]?[\p{Lu}\p{Script=Arabic}\p{Script=Han}])(?!(?:مليون|مليار|بليون|في المائة|[百千万亿]|个?百分))/u,
  },
  // "Artículo Primero: Encargar", "PRIMERO.- Instruir al Secretario General"
  {
    kind: 'number',
    pattern: new RegExp(
      `^(?:artículo )?(${SPANISH_NUMBERS.join('|')})\\s?(?:[.:]\\s?[-–—]?|[-–—])\\s*(?=\\p{Lu})`,
      'iu',
    ),
  },
  { kind: 'number', pattern: /^(\d{1,3})\s?[.．、](?:[-–—](?=\s))?(?=\s|$|[^\d\s.ºª°])\s*/ },
  // "1°) d'approuver", "2/ Charge": numbers of French drafters
  { kind: 'number', pattern: /^(\d{1,2})\s?(?:°\s?\)?\s?[-–]?|\/(?=\s))\s*(?=\p{L})/u },
  // "4 REQUESTS the Secretary-General"
  { kind: 'number', pattern: /^(\d{1,2})\s{1,6}(?=\p{Lu}{4,} \p{L})/u },
  // "29 - يطلب"; converters put the dash before the number, or turn the brackets round
  { kind: 'number', pattern: /^(\d{1,3})\s?[-–—]\s*(?=["“«(]?[\u0621-\u064a])/ },
  { kind: 'number', pattern: /^(\d{1,2})\s?[-–—]$/ },
  { kind: 'number', pattern: /^[-–.]\s?(\d{1,3})\s+(?=["“«(]?[\u0621-\u064a])/ },
  { kind: 'number', pattern: /^(\d{1,3})\s?\)\s*(?=["“«(]?[\u0621-\u064a])/ },
  // "3/ تكليف الأمانة"
  { kind: 'number', pattern: /^(\d{1,2})\s?\/\s*(?=["“«(]?[\u0621-\u064a]{2})/ },
  { kind: 'letter', pattern: new RegExp(`^[()（]\\s?(${ABJAD})\\s?[()）]\\s*`) },
  { kind: 'letter', pattern: new RegExp(`^(${ABJAD})\\s?[-–—).]\\s*(?=[\\u0621-\\u064a]{2})`) },
  { kind: 'count', pattern: /^'?\s?(\d{1,2})\s?'\s*/ },
  // ".2 requested the Secretariat": the rows of maritime bodies
  { kind: 'count', pattern: /^\.(\d{1,2})(?:\.\d{1,2})?\s+(?=\p{L})/u },
  // the rows of some secretariats: "1", "2"
  { kind: 'count', pattern: /^["“”](\d{1,2})["“”]\s+/ },
  {
    kind: 'heading-roman',
    pattern: new RegExp(`^(${Object.keys(ARABIC_NUMBERS).join('|')})\\s?(?:[-–—:.]\\s*|$)`),
  },
  { kind: 'heading-letter', pattern: new RegExp(`^(${ARABIC_LETTERS})\\s?[-–—]\\s*`) },
  { kind: 'letter', pattern: /^[(（]\s?([a-z]{1,2})\s?[)）](?!\s?部分)\s*/ },
  { kind: 'number', pattern: /^(\d{1,3})\s?[-–—]\s+(?=[^\d\s])/ },
  { kind: 'letter', pattern: /^([a-z])\)(?:\s+|$)/ },
  { kind: 'letter', pattern: /^[(]?\s?([а-я])\s?\)(?:\s+|$)/ },
  // "a. to prepare": lists of web pages, and of some drafters
  { kind: 'letter', pattern: /^([a-zа-я])\.\s+(?![mм]\.)(?=\S)/ },
  { kind: 'roman', pattern: /^([ivx]{2,5})\.\s+(?=\S)/ },
  { kind: 'roman', pattern: /^([ivxl]{2,6})\)\s+/ },
  { kind: 'count', pattern: /^(\d{1,2})\)\s+/ },
  { kind: 'count', pattern: /^(\d{1,2})[)）]\s*(?=\p{Script=Han})/u },
  { kind: 'roman', pattern: /^[(（]\s?([ivxl]{1,6})\s?[)）]\s*/ },
  { kind: 'count', pattern: /^[(（]\s?(\d{1,2})\s?[)）]\s*/ },
  { kind: 'han', pattern: /^[(（]\s?([一二三四五六七八九十]{1,3})\s?[)）]\s*/ },
  { kind: 'heading-han', pattern: /^([一二三四五六七八九十]{1,3})\s?[、.．]\s*/ },
  { kind: 'heading-roman', pattern: /^([IVX]{1,6})\.\s*(?=\S|$)(?![A-Z]\.)/ },
  { kind: 'heading-letter', pattern: /^([A-ZА-Я])\.\s*(?=\S|$)(?![A-ZА-Я]\.)/ },
];

/** Reads the marker at the start of a line. "(i)" is read as a letter or a numeral by `previous` in its row. */
export function readMarker(text: string, previousLetter: string | null, previousNumeral = 0): Marker | null {
  const bullet = (BULLET.exec(text) ?? DISPUTED.exec(text))?.[0].length ?? 0;
  const rest = text.slice(bullet);
  for (const { kind, pattern } of FORMS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const label = inDigits(match[1]) ?? match[0].trim();
    const length = bullet + match[0].length;
    if (kind === 'letter' && isDotted(match[0]) && !opensOrFollows(label, previousLetter)) {
      const value = romanNumber(label);
      if (value !== null && value === previousNumeral + 1) return { kind: 'roman', label, value, length };
      continue;
    }
    if (
      kind === 'letter' &&
      /[a-z]/.test(label) &&
      romanNumber(label) !== null &&
      !follows(label, previousLetter)
    ) {
      return { kind: 'roman', label, value: romanNumber(label)!, length };
    }
    return { kind, label, value: valueOf(kind, label), length };
  }
  return BULLET.test(text) ? { kind: 'bullet', label: '', value: 0, length: bullet } : null;
}

function inDigits(label: string | undefined): string | undefined {
  if (label === undefined || label.length < 'sexto'.length) return label;
  const place = SPANISH_PLACES.get(label.toLowerCase().replace('é', 'e'));
  return place ?? label;
}

/** With a stop alone a letter is a marker only in its row: "p. 12" and "т. е." begin lines too. */
function isDotted(marker: string): boolean {
  return /^\p{L}\./u.test(marker);
}

function opensOrFollows(label: string, previousLetter: string | null): boolean {
  return /^[aаiأا]$/.test(label) || comesNext(label, previousLetter);
}

/** "(i)" comes after "(h)"; "(v)" after "(u)"; anywhere else they are numerals. "(c)" and "(d)" are letters. */
function follows(label: string, previousLetter: string | null): boolean {
  return (label.length === 1 && !/[ivx]/.test(label)) || comesNext(label, previousLetter);
}

function comesNext(label: string, previousLetter: string | null): boolean {
  if (previousLetter === null) return false;
  const before = letterPlaces(previousLetter);
  return letterPlaces(label).some((place) => before.includes(place - 1));
}

/** The places from 1 that a letter may have, in the rows of its own alphabet and of those that it looks like. */
export function letterPlaces(letter: string): number[] {
  const spellings = [letter.replace(/[اإآ]/, 'أ'), LOOK_ALIKE[letter]].filter(
    (one): one is string => one !== undefined,
  );
  const places = spellings.flatMap((one) => ROWS.map((row) => row.indexOf(one) + 1));
  return places.filter((place) => place > 0);
}

function valueOf(kind: MarkerKind, label: string): number {
  if (kind === 'number' || kind === 'count') return Number.parseInt(label, 10);
  if (kind === 'han' || kind === 'heading-han') return hanNumber(label) ?? 0;
  if (kind === 'roman' || kind === 'heading-roman') return ARABIC_NUMBERS[label] ?? romanNumber(label) ?? 0;
  return label.charCodeAt(0);
}

/** Whether it is the next of a row, whose last label stands in brackets: "(2)" after "(1)". */
export function goesOnInRow({ kind, label, value }: Marker, row: Pick<Marker, 'kind' | 'label'>): boolean {
  if (kind !== row.kind) return false;
  const last = row.label.slice(1, -1);
  if (kind !== 'letter') return value === Number.parseInt(last, 10) + 1;
  return letterPlaces(label).some((place) => letterPlaces(last).includes(place - 1));
}

/** The Latin letter at the same place of its row: what a part is called in every language. @example latinLetter('ج') === 'c' */
export function latinLetter(letter: string): string {
  const small = letter.toLowerCase();
  const [place] = letterPlaces(small);
  return /[a-z]/.test(small) || place === undefined ? small : (ROWS[0]![place - 1] ?? small);
}
