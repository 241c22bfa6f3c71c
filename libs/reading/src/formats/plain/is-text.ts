/** Control characters other than tab, line and page breaks stand in no text; a file with them is something else. */
export function isText(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
}
