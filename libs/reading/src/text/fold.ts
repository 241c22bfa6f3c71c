import { simplified } from './traditional.js';
import { inReadingOrder } from './visual-order.js';

/**
 * A text made plain for matching, with the way back to where each unit stood in the source.
 * Look-alikes are replaced one for one (no-break space, full-width digits, curly apostrophe, the digits of Arabic,
 * traditional characters, half-width punctuation between Chinese characters);
 * invisible marks (soft hyphen, zero width, direction, Arabic vowels and stretching) are left out;
 * Arabic presentation forms become the letters that they show;
 * what pdftotext wrote as the eye meets it is put in the order in which it is read.
 */
export interface Folded {
  readonly text: string;
  /** Index in the source of the unit at `index` of the folded text. */
  originOf(index: number): number;
  /** The first index in the source at or after `origin` that no combining mark of the unit before it takes. */
  afterMarks(origin: number): number;
}

const LOOK_ALIKES =
  /[\t\v\u00a0\u2000-\u200a\u202f\u205f\u3000\u2010\u2011\u2018\u2019\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9\u06a9\u06cc\u06c1]/g;
// What takes another length: marks that are left out, and forms of Arabic letters, of which some show several.
const CHANGING =
  // eslint-disable-next-line no-misleading-character-class -- marks are looked for one by one
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\ufe70-\ufe7f]+|[\ufb50-\ufbff\ufc00-\ufdfd\ufe80-\ufefc]/g;
const ARABIC_FORM = /^[\ufb50-\ufdfd\ufe80-\ufefc]/;
const STRETCHED = /\u0640|[\u0610-\u061a]|[\u064b-\u065f\u0670]/g;
const COMBINING = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]/;
/** A stroke that stretches no letter is a dash: "11ـ". */
const STROKE = /(?<![\u0621-\u065f\u0670-\u06d3\ufb50-\ufefc\u0640])\u0640/g;
/** Converters that read lam-alef backwards write "األمين" for "الأمين"; no word begins with the one but by that. */
const SWAPPED = /(?<![\u0621-\u064a])([وف]?[بك]?)ا([اأإآ])ل(?=[\u0621-\u064a])/g;
/** Arabic opens with the mark that closes elsewhere, and closes with the other: ”…“. */
const TURNED_QUOTE = /(?<![\u0621-\u064a])”(?=\s?[\u0621-\u064a])|(?<=[\u0621-\u064a][.؛،؟!)]?)“/g;
/** "二〇三四年": digit by digit, one unit for one. */
const HAN_YEAR = /(?<![一二三四五六七八九〇零○])[一二][〇零○九][〇零○一二三四五六七八九]{2}(?= ?年)/g;
const HAN_DIGITS = '〇一二三四五六七八九';
// Full-width punctuation carries Chinese structure and is matched as it is.
const KEPT = new Set('，；：（）！？、');

/** "请 秘 书 长": a converter has set each character apart. */
const SET_APART =
  /(?<![^\s])(?=(?:\d ){0,4}[\u4e00-\u9fff][，；。：、]? )(?:[\u4e00-\u9fff\d/（）《》][，；。：、]? ){4,}(?=[\u4e00-\u9fff\d])/g;
/** Punctuation of Latin letters between Chinese characters, as web pages and converters write it. */
const HALF_WIDTH = /(?<=[\u4e00-\u9fff》」』）][¹²³⁴-⁹⁰\d]{0,2})[,;:]|[,;:](?=[\u4e00-\u9fff《「『“])/g;
const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };

/** @example fold('23\u00a0April').text === '23 April' */
export function fold(source: string): Folded {
  const ordered = inReadingOrder(source);
  const plain = (ordered?.text ?? source)
    .replace(STROKE, '-')
    .replace(LOOK_ALIKES, (unit) => plainUnit(unit));
  const cuts: Cut[] = [];
  let shift = 0;
  const text = marked(plain).replace(CHANGING, (found, position: number) => {
    const letters = ARABIC_FORM.test(found) ? lettersOf(found) : '';
    const at = position - shift;
    for (let index = 1; index < letters.length; index += 1)
      cuts.push({ at: at + index, shift: shift - index });
    shift += found.length - letters.length;
    if (found.length !== letters.length) cuts.push({ at: at + letters.length, shift });
    return letters;
  });
  return {
    text: plainHan(text.replace(SWAPPED, '$1ال$2').replace(TURNED_QUOTE, '"')),
    originOf: (index) => {
      const at = index + shiftAt(cuts, index);
      return ordered ? ordered.originOf(at) : at;
    },
    afterMarks: (origin) => {
      let end = origin;
      while (end < source.length && COMBINING.test(source[end]!)) end += 1;
      return end;
    },
  };
}

/** From `at` on, the source is `shift` units ahead of the folded text. */
interface Cut {
  readonly at: number;
  readonly shift: number;
}

/** "ﻻ" → "لا". */
function lettersOf(form: string): string {
  return form
    .normalize('NFKC')
    .replace(STRETCHED, '')
    .replace(LOOK_ALIKES, (unit) => plainUnit(unit));
}

function plainUnit(unit: string): string {
  if (KEPT.has(unit)) return unit;
  const code = unit.charCodeAt(0);
  if (code === 0x2010 || code === 0x2011) return '-';
  if (code === 0x2018 || code === 0x2019) return "'";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code === 0x06a9) return 'ك';
  if (code === 0x06cc) return 'ي';
  if (code === 0x06c1) return 'ه';
  return ' ';
}

/** The spaces between characters that were set apart become marks that are left out. */
function marked(text: string): string {
  return text.replace(SET_APART, (apart) => apart.replace(/ /g, '\u2060'));
}

function plainHan(text: string): string {
  return simplified(text)
    .replace(HAN_YEAR, plainYear)
    .replace(HALF_WIDTH, (sign) => FULL_WIDTH[sign]!);
}

function plainYear(year: string): string {
  return year.replace(/[零○]/g, '〇').replace(/./g, (digit) => String(HAN_DIGITS.indexOf(digit)));
}

function shiftAt(cuts: readonly Cut[], index: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]!.at <= index) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : cuts[low - 1]!.shift;
}
