const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The mark of a note as it stands raised in the text: digits become raised digits, other signs stay. @example '12' → '¹²' */
export function superscript(mark: string): string {
  return mark.replace(/\d/g, (digit) => SUPERSCRIPT_DIGITS[Number(digit)]!);
}
