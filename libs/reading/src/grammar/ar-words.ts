import { anyOf as anyWordOf } from './any-of.js';
import {
  ARABIC_BODIES,
  ARABIC_COUNTS,
  ARABIC_HEADS,
  ARABIC_MONTHS,
  ARABIC_ORDINALS,
  ARABIC_ORGANIZATIONS,
  ARABIC_QUALIFIERS,
  ARABIC_UNITS,
  plainLetters,
} from './ar-names.js';
import type { BodyNaming } from './grammar.js';

/** Pieces of Arabic that several patterns share, as regular expression sources. JavaScript's \b and \w know Latin letters alone. */

/** An Arabic letter, within square brackets; the text is folded: it has neither vowels nor presentation forms. */
export const LETTER = '\\u0621-\\u064a\\u066e-\\u06d3';
export const START = `(?<![${LETTER}])`;
export const END = `(?![${LETTER}])`;

const SPELLINGS: Readonly<Record<string, string>> = {
  ا: 'اأإآ',
  أ: 'اأإآ',
  إ: 'اأإآ',
  آ: 'اأإآ',
  ى: 'ىي',
  ي: 'ىي',
  ة: 'ةه',
  ه: 'ةه',
};

/** A letter in the spellings that texts give it: hamza, final ya and ta marbuta vary, and converters double spaces. */
const spelling = (letter: string): string => {
  const letters = SPELLINGS[letter];
  return letter === ' ' ? ' +' : letters === undefined ? letter : `[${letters}]`;
};

/** A pattern that forgives how its words are spelled. */
export function spelled(source: string): string {
  if (/^[\p{L} ]+(?:\|[\p{L} ]+)+$/u.test(source)) return anyOf(source.split('|'));
  let inClass = false;
  const pattern = [...source]
    .map((unit, index, all) => {
      if (all[index - 1] !== '\\') inClass = unit === '[' || (inClass && unit !== ']');
      return inClass ? (SPELLINGS[unit] ?? unit) : spelling(unit);
    })
    .join('');
  return source.includes('|') ? `(?:${pattern})` : pattern;
}

/** One of several words or phrases in any spelling; a longer one wins over one that begins it. */
export function anyOf(words: readonly string[]): string {
  return `(?:${anyWordOf(words, spelling)})`;
}

export const YEAR = '(?:19|20)\\d{2}';

const ORDINAL_WORDS = [...ARABIC_ORDINALS.keys()];
const ORDINAL_WORD = anyOf(ORDINAL_WORDS);
/** "الثانية", "الخامسة والعشرين", "الثانية عشرة", "الحادية بعد المائة", "70", "الـ70". */
export const ORDINAL = `(?:${ORDINAL_WORD}${END}(?: {1,3}(?:عشرة?|عشره)${END}|(?: {1,3}بعد)? {1,3}و?${ORDINAL_WORD}${END}){0,2}|(?:ال ?|رقم )?-?\\d{1,3}(?!\\d)|\\(\\d{2,3}\\))`;

/** @example readOrdinal('الخامسة والعشرين') === 25 */
export function readOrdinal(text: string): number | null {
  const digits = /\d+/.exec(text);
  if (digits) return Number(digits[0]);
  let total = 0;
  for (const word of plainLetters(text).split(/ +/)) {
    if (word === 'بعد') continue;
    const value = ARABIC_ORDINALS.get(word) ?? ARABIC_ORDINALS.get(word.replace(/^و/, ''));
    if (value === undefined) return null;
    total += value;
  }
  return total || null;
}

/** Words of the given kind, each in its plain spelling. */
const plainKeys = (words: ReadonlyMap<string, number>): string[] => [...words.keys()];
const COUNT = `(?:\\d{1,3}|${anyOf(plainKeys(ARABIC_COUNTS))})`;
export const readCount = (text: string): number | null =>
  ARABIC_COUNTS.get(plainLetters(text)) ?? (Number(text) || null);
const UNITS = Object.values(ARABIC_UNITS).flat();
/** Counted units, and the dual that is its own count: groups count, unit. */
export const COUNTED = `(?:(?:(?<count>${COUNT}) {1,3}(?<unit>${anyOf(UNITS)})))${END}`;
export const DUAL = anyOf(UNITS.filter((unit) => unit.endsWith('ين')));
/** A dual says count and unit in one word: groups dual. */
export const TWO = `(?<count>(?<unit>${DUAL}))${END}`;
/** "سنة واحدة": the unit before its count. */
export const ONE = `(?<unit>${anyOf(['يوم', 'أسبوع', 'شهر', 'سنة', 'عام'])}) {1,3}(?<count>${spelled('واحد|واحدة')})${END}`;
export const UNITS_OF_TIME: Readonly<Record<string, 'D' | 'W' | 'M' | 'Y'>> = Object.fromEntries(
  (Object.keys(ARABIC_UNITS) as ('D' | 'W' | 'M' | 'Y')[]).flatMap((letter) =>
    ARABIC_UNITS[letter].flatMap((unit) => [
      [unit, letter],
      [unit.replace(/[أإآ]/g, 'ا'), letter],
      [unit.replace(/ة/g, 'ه'), letter],
    ]),
  ),
);

const MONTH_NAME = anyOf(ARABIC_MONTHS.flat());
/** Both names of a month may stand: "تموز/يوليه". */
export const MONTH = `${START}(?:${MONTH_NAME})(?: ?/ ?(?:${MONTH_NAME}))?${END}`;
export const readMonth = (text: string): number | null => {
  const [first = ''] = plainLetters(text).replace(/ +/g, ' ').split(/ ?\//);
  if (/^\d/.test(first)) return Number(first) || null;
  return ARABIC_MONTHS.findIndex((names) => names.includes(first)) + 1 || null;
};
/** "30/6/2031", day before month. */
export const NUMERIC_DATE = `(?<!\\d)(?<d>\\d{1,2}) ?/ ?(?<m>\\d{1,2}) ?/ ?(?<y>${YEAR})(?!\\d)`;
export const DATE = `(?:\\d{1,2} {1,3}(?:من )?${MONTH},? {0,3}${YEAR}|${NUMERIC_DATE.replace(/\?<[dmy]>/g, '?:')})`;

const THE = '(?:[اأإآ]ل|(?<=ل)ل)';
/** A name that begins with the article may have lost its alef after a joined "to". */
const oneOf = (names: readonly string[]): string => {
  const [definite, others] = [
    names.filter((name) => name.startsWith('ال')),
    names.filter((name) => !name.startsWith('ال')),
  ];
  return `(?:${THE}${anyOf(definite.map((name) => name.slice(2)))}|${anyOf(others)})`;
};

const NOUN = '(?:مجلس|جمعية|لجنة|مؤتمر|هيئة)';
const ADJECTIVE = ` {1,3}(?:${anyOf(Object.keys(ARABIC_QUALIFIERS).filter((word) => !/[سن]$/.test(word)))}|(?!${spelled('الجمعية')}${END})${spelled('ال')}[${LETTER}]{2,12}[يى][ةه]?)${END}`;
const NO_NAME = `(?!${spelled('ال(?:مدير|أمين|أمانة|مفوض|دول|حكومات|أطراف|أعضاء|منظمات|وكالات|جهات|بلدان|شركاء)')})`;
/** A body's name, whatever particle is written together with it; the name begins after the particle. */
export const BODY = `(?<=${START}[وفأ]?[بلك]?)(?=[اأإآلمجه])(?:${oneOf(Object.values(ARABIC_BODIES).flat())}${END}|${THE}${spelled(NOUN)}${END}(?:${ADJECTIVE}){0,3}|${spelled(NOUN)} {1,3}(?:${spelled('جامعة الدول العربية|الجامعة')}|(?:${spelled('وزراء|محافظي|رؤساء|أمناء')} {1,3})?${NO_NAME}${spelled('ال')}[${LETTER}]{3,20})${END}(?: {1,3}و${spelled('ال')}[${LETTER}]{3,14}${END}| {1,3}لل[${LETTER}]{3,14}${END})?(?:${ADJECTIVE}){0,2}|(?<=ل)${spelled('لجنة')}${END})`;

const KNOWN = new Map(
  Object.entries(ARABIC_BODIES).flatMap(([key, names]) =>
    names.map((name): [string, string] => [plainLetters(name), key]),
  ),
);
const BARE: Readonly<Record<string, { readonly key: string; readonly meant: RegExp }>> = {
  المجلس: { key: 'council', meant: /(?:^|-)(?:board|council)$|^(?:board|council)-of/ },
  الجمعيه: { key: 'assembly', meant: /(?:^|-)assembly$/ },
  اللجنه: { key: 'committee', meant: /(?:^|-)(?:committee|commission)$|^(?:committee|commission)-o/ },
  المؤتمر: { key: 'conference', meant: /(?:^|-)conference$|^conference-of/ },
  الهيئه: { key: 'authority', meant: /(?:^|-)(?:authority|body)$/ },
};
const NOUNS: Readonly<Record<string, string>> = {
  مجلس: 'council',
  جمعيه: 'assembly',
  لجنه: 'committee',
  مؤتمر: 'conference',
  هيئه: 'authority',
};

/** How a name matched by BODY stands alone: "لمجلس" after a joined "to" is "المجلس". */
function plainName(text: string): string {
  if (/^لجن[ةه]$/.test(text)) return `ال${text}`;
  return (/^ل(?!جنة|جنه)/.test(text) ? `ا${text}` : text).replace(/ +/g, ' ');
}

/** Keys of the lexicon for its names, else keys made of the words of a name. */
export const naming: BodyNaming = {
  plain: plainName,
  keyOf: (text) => {
    const plain = plainLetters(plainName(text));
    if (BARE[plain]) return null;
    const known = KNOWN.get(plain);
    if (known) return known;
    const [noun = '', ...rest] = plain.split(' ');
    const words = rest.map((word) => QUALIFIERS.get(word.replace(/^وال/, 'ال')) ?? romanized(word));
    return [...words, NOUNS[noun.replace(/^ال/, '')] ?? romanized(noun)].join('-');
  },
  bareKey: (text, known) => {
    const bare = BARE[plainLetters(plainName(text))];
    return known.find((key) => bare?.meant.test(key)) ?? bare?.key ?? romanized(text);
  },
};

const QUALIFIERS = new Map(
  Object.entries(ARABIC_QUALIFIERS).map(([word, english]): [string, string] => [plainLetters(word), english]),
);
const ROMAN = new Map(
  [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءؤئ'].map((letter, index): [string, string] => [
    letter,
    'a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a w y'.split(' ')[index]!,
  ]),
);

/** A key in Latin letters for a word that no list knows; letters stand for sounds, vowels are not written. */
function romanized(word: string): string {
  return [...word.replace(/^و?ال/, '')].map((letter) => ROMAN.get(letter) ?? '').join('');
}

const PLAIN_HEADS = ARABIC_HEADS.flatMap(({ ar }) => ar);
/** Titles of heads of secretariats, with what a converter makes of a joined "to". */
export const HEAD = `(?:${oneOf(PLAIN_HEADS)})${END}`;
export const MALE_HEAD = `(?:${oneOf(PLAIN_HEADS.filter((title) => !title.includes('ة')))})${END}`;
export const FEMALE_HEAD = `(?:${oneOf(PLAIN_HEADS.filter((title) => title.includes('ة')))})${END}`;

/** The English title of a head. */
export function readTitle(text: string): string {
  const plain = plainLetters(text).replace(/ +/g, ' ').replace(/^ل/, 'ال').replace(/^الل/, 'ال');
  return ARABIC_HEADS.find(({ ar }) => ar.some((title) => plainLetters(title) === plain))?.name ?? text;
}

const ORGANIZATION_NOUN =
  'برنامج|صندوق|منظمة|اتفاقية|مكتب|مؤتمر|هيئة|وكالة|جامعة|رابطة|اتحاد|لجنة|مركز|معهد|مفوضية|مجلس|موئل|شبكة|مصرف|بنك|سلطة|محكمة';
/** No part of a name: what is asked begins here. */
const NAME_ENDS =
  'و?أن|بأن|إلى|على|في|من|عن|مع|نحو|لدى|وفق|وفقا|خلال|قبل|بعد|تقديم|مواصلة|إعداد|القيام|اتخاذ|متابعة|التي|الذي';
/** "… بإعداد", and not "بازل". */
const ASKED_WITH_BY = 'ب(?:[إأ]|ت|ال|است|اتخاذ|م(?:تابع|واصل|واف|خاطب)|(?:دراس|بحث|عقد|عرض|رفع|وضع|نشر))';
/** "of …" after a title: a known organization, or words that name one. Group: of. */
export const OF_ORGANIZATION = `(?: {1,3}ل(?<of>(?:${oneOf(Object.values(ARABIC_ORGANIZATIONS).flat())}|ل(?:${spelled(ORGANIZATION_NOUN)})${END}(?: {1,3}و?(?:ال|لل)[${LETTER}"]{2,20}){0,6}|(?:${spelled(ORGANIZATION_NOUN)})${END}(?: {1,3}(?!${spelled(NAME_ENDS)}${END}|${ASKED_WITH_BY})[${LETTER}"]{2,20}){0,6}))${END})?`;
