const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Reads Han numerals below ten thousand, or digits. @example hanNumber('二十七') === 27 */
export function hanNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[零〇一二三四五六七八九]{2,4}$/.test(text)) return placeValue(text);
  let total = 0;
  let digit: number | null = null;
  for (const unit of text) {
    const value = HAN_DIGITS[unit];
    const scale = HAN_UNITS[unit];
    if (value !== undefined) digit = value;
    else if (scale !== undefined) {
      total += (digit ?? 1) * scale;
      digit = null;
    } else return null;
  }
  return text === '' ? null : total + (digit ?? 0);
}

/** "一九二" is written digit by digit. */
function placeValue(text: string): number {
  return [...text].reduce((total, unit) => total * 10 + HAN_DIGITS[unit]!, 0);
}

/** Reads a spelled ordinal by a table of its words. @example "twenty-seventh" → 27, "3rd" → 3 */
export function spelledOrdinal(text: string, words: Readonly<Record<string, number>>): number | null {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(text);
  if (digits) return Number(digits[1]);
  let total = 0;
  // converters drop a hyphen at which a line was broken: "seventysixth"
  for (const word of text
    .toLowerCase()
    .replace(/ty(?=[a-z])/g, 'ty ')
    .split(/[\s-]+/)) {
    if (word === 'and') continue;
    const value = words[word];
    if (value === undefined) return null;
    total = value === 100 ? Math.max(1, total) * 100 : total + value;
  }
  return total > 0 ? total : null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Reads a Roman numeral in either case, or null. @example romanNumber('iv') === 4 */
export function romanNumber(text: string): number | null {
  let total = 0;
  let last = 0;
  for (const unit of [...text.toLowerCase()].reverse()) {
    const value = ROMAN[unit];
    if (value === undefined) return null;
    total += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return total > 0 ? total : null;
}
