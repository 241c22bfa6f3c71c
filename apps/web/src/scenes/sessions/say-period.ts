/**
 * Some days as a person writes them, what both ends share said once.
 * @example sayPeriod('2023-03-28', '2023-03-29', 'en-GB') // '28 – 29 March 2023'
 */
export function sayPeriod(start: string, end: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const [first, last] = [new Date(`${start}T12:00:00Z`), new Date(`${end}T12:00:00Z`)];
  return new Intl.Locale(locale).language === 'zh'
    ? inChinese(format.format(first), format.format(last))
    : format.formatRange(first, last);
}

/** The browsers' data has a period in Chinese as numbers with strokes, which no document writes. */
function inChinese(first: string, last: string): string {
  if (first === last) return first;
  const shared = ['年', '月']
    .map((unit) => first.slice(0, first.indexOf(unit) + 1))
    .filter((beginning) => last.startsWith(beginning))
    .at(-1);
  return `${first}至${last.slice(shared?.length ?? 0)}`;
}
