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
  const text = plainCell(value);
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The text of a cell as no spreadsheet takes it for a formula: whatever the file is, CSV or a workbook.
 * @example plainCell('=1+1') // "'=1+1"
 */
export function plainCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link plainCell}: a file that was written here is read again. */
export function textOfPlainCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
