/** What a spreadsheet takes for the start of a formula (OWASP, CSV Injection). */
const formula = /^[=+\-@\t\r]/;

/**
 * One line of a CSV file (RFC 4180), with its end. A cell that a spreadsheet would run begins with an apostrophe, which it
 * takes for "this is text".
 * @example csvLine(['=1+1', 'a "b"', null]) // `'=1+1,"a ""b""",\r\n`
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
