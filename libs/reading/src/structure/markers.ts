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
  | 'footnote'; // * or ¹

/** What a line begins with: its kind, its own words, the place in its row, and how much of the line it takes. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly label: string;
  readonly value: number;
  readonly length: number;
}

const SUPERSCRIPT = '[¹²³⁴⁵⁶⁷⁸⁹⁰]';
const BULLET = /^[-–•●▪◦■]\s+/;
/** Letters that number a row, each alphabet in its order; Arabic numbers in the order of abjad. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
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
const ARABIC_LETTERS = 'ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون';
const FORMS: readonly { readonly kind: MarkerKind; readonly pattern: RegExp }[] = [
  { kind: 'footnote', pattern: new RegExp(`^(?:[*†‡§]{1,3}|${SUPERSCRIPT}{1,3})\\s?(?=\\S)`) },
  { kind: 'number', pattern: /^(\d{1,3})\s?[.．、](?:[-–—](?=\s))?(?=\s|$|[^\d\s.])\s*/ },
  // "29 - يطلب"; converters put the dash before the number, or turn the brackets round
  { kind: 'number', pattern: /^(\d{1,3})\s?[-–—]\s*(?=["“«(]?[\u0621-\u064a])/ },
  { kind: 'number', pattern: /^[-–.]\s?(\d{1,3})\s+(?=["“«(]?[\u0621-\u064a])/ },
  { kind: 'number', pattern: /^(\d{1,3})\s?\)\s*(?=["“«(]?[\u0621-\u064a])/ },
  { kind: 'letter', pattern: new RegExp(`^[()（]\\s?(${ABJAD})\\s?[()）]\\s*`) },
  { kind: 'letter', pattern: new RegExp(`^(${ABJAD})\\s?[-–—).]\\s*(?=[\\u0621-\\u064a]{2})`) },
  { kind: 'count', pattern: /^'?\s?(\d{1,2})\s?'\s*/ },
  {
    kind: 'heading-roman',
    pattern: new RegExp(`^(${Object.keys(ARABIC_NUMBERS).join('|')})\\s?(?:[-–—:.]\\s*|$)`),
  },
  { kind: 'heading-letter', pattern: new RegExp(`^(${ARABIC_LETTERS})\\s?[-–—]\\s*`) },
  { kind: 'letter', pattern: /^[(（]\s?([a-z]{1,2})\s?[)）](?!\s?部分)\s*/ },
  { kind: 'number', pattern: /^(\d{1,3})\s?[-–—]\s+(?=[^\d\s])/ },
  { kind: 'letter', pattern: /^([a-z])\)\s+/ },
  { kind: 'roman', pattern: /^([ivxl]{2,6})\)\s+/ },
  { kind: 'count', pattern: /^(\d{1,2})\)\s+/ },
  { kind: 'roman', pattern: /^[(（]\s?([ivxl]{1,6})\s?[)）]\s*/ },
  { kind: 'count', pattern: /^[(（]\s?(\d{1,2})\s?[)）]\s*/ },
  { kind: 'han', pattern: /^[(（]\s?([一二三四五六七八九十]{1,3})\s?[)）]\s*/ },
  { kind: 'heading-han', pattern: /^([一二三四五六七八九十]{1,3})\s?[、.．]\s*/ },
  { kind: 'heading-roman', pattern: /^([IVX]{1,6})\.\s*(?=\S|$)(?![A-Z]\.)/ },
  { kind: 'heading-letter', pattern: /^([A-Z])\.\s*(?=\S|$)(?![A-Z]\.)/ },
];

/** Reads the marker at the start of a line. "(i)" is read as a letter or a numeral by `previous` in its row. */
export function readMarker(text: string, previousLetter: string | null): Marker | null {
  const bullet = BULLET.exec(text)?.[0].length ?? 0;
  const rest = text.slice(bullet);
  for (const { kind, pattern } of FORMS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const label = match[1] ?? match[0].trim();
    const length = bullet + match[0].length;
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
  return bullet > 0 ? { kind: 'bullet', label: '', value: 0, length: bullet } : null;
}

/** "(i)" comes after "(h)"; "(v)" after "(u)"; anywhere else they are numerals. "(c)" and "(d)" are letters. */
function follows(label: string, previousLetter: string | null): boolean {
  if (label.length === 1 && !/[ivx]/.test(label)) return true;
  return previousLetter !== null && label.charCodeAt(0) === previousLetter.charCodeAt(0) + 1;
}

function valueOf(kind: MarkerKind, label: string): number {
  if (kind === 'number' || kind === 'count') return Number(label);
  if (kind === 'han' || kind === 'heading-han') return hanNumber(label) ?? 0;
  if (kind === 'roman' || kind === 'heading-roman') return ARABIC_NUMBERS[label] ?? romanNumber(label) ?? 0;
  return letterPlace(label) ?? label.charCodeAt(0);
}

/** The place of a letter in the row of its alphabet, from 1. @example letterPlace('ج') === 3 */
export function letterPlace(letter: string): number | null {
  const plain = letter.replace(/[اإآ]/, 'أ');
  return ROWS.map((row) => row.indexOf(plain) + 1).find((place) => place > 0) ?? null;
}

/** The Latin letter at the same place of its row: what a part is called in every language. @example latinLetter('ج') === 'c' */
export function latinLetter(letter: string): string {
  const place = letterPlace(letter.toLowerCase());
  return (place !== null && ROWS[0]![place - 1]) || letter.toLowerCase();
}
