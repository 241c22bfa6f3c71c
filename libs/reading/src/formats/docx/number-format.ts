const ARABIC_ALPHABET = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const ARABIC_ABJAD = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
const RUSSIAN_ALPHABET = [...'абвгдежзиклмнопрстуфхцчшщыэюя'];
const LATIN_ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const HEAVENLY_STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const HAN_DIGITS = [...'〇一二三四五六七八九'];
const HAN_UNITS = ['', '十', '百', '千'];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Word's names of number formats (ECMA-376 part 1, 17.18.59), with those of CSS lists that mean the same. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: (value) => repeated(LATIN_ALPHABET, value),
  upperLetter: (value) => repeated(LATIN_ALPHABET, value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  russianLower: (value) => repeated(RUSSIAN_ALPHABET, value),
  russianUpper: (value) => repeated(RUSSIAN_ALPHABET, value).toUpperCase(),
  arabicAlpha: (value) => repeated(ARABIC_ALPHABET, value),
  arabicAbjad: (value) => repeated(ARABIC_ABJAD, value),
  arabicIndic: (value) => digits(value, 0x660),
  hindiNumbers: (value) => digits(value, 0x966),
  decimalFullWidth: (value) => digits(value, 0xff10),
  decimalEnclosedCircle: (value) => circled(value),
  decimalEnclosedCircleChinese: (value) => circled(value),
  chineseCounting: hanCount,
  chineseCountingThousand: hanCount,
  japaneseCounting: hanCount,
  taiwaneseCounting: hanCount,
  taiwaneseCountingThousand: hanCount,
  ideographDigital: hanDigits,
  japaneseDigitalTenThousand: hanDigits,
  ideographTraditional: (value) => HEAVENLY_STEMS[value - 1] ?? String(value),
  numberInDash: (value) => `- ${value} -`,
  ordinal: (value) => `${value}${ordinalEnding(value)}`,
  none: () => '',
};

/** A number as a list shows it; a format that is not known counts in digits. @example formatNumber(3, 'russianLower') === 'в' */
export function formatNumber(value: number, format: string): string {
  return value < 1 ? String(value) : (FORMATS[format]?.(value) ?? String(value));
}

/** a, b … z, aa, bb: Word repeats a letter. */
function repeated(alphabet: readonly string[], value: number): string {
  const times = Math.min(10, Math.ceil(value / alphabet.length));
  return alphabet[(value - 1) % alphabet.length]!.repeat(times);
}

function roman(value: number): string {
  if (value > 3_999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

function digits(value: number, zero: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function circled(value: number): string {
  return value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
}

function hanDigits(value: number): string {
  return [...String(value)].map((digit) => HAN_DIGITS[Number(digit)]).join('');
}

/** 十 rather than 一十 at the beginning; 〇 once where units are passed over. */
function hanCount(value: number): string {
  if (value > 9_999) return String(value);
  const places = [...String(value)].map(Number);
  let text = '';
  places.forEach((digit, index) => {
    const unit = HAN_UNITS[places.length - 1 - index]!;
    if (digit > 0) text += HAN_DIGITS[digit]! + unit;
    else if (places.slice(index).some((later) => later > 0) && !text.endsWith('零')) text += '零';
  });
  return text.replace(/^一十/, '十');
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
