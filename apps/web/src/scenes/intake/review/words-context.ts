/** The paragraphs around some words, as a text field shows them: each end of a line is one unit there. */
export interface WordsContext {
  readonly shown: string;
  /** Where a place in the field is in the whole text. */
  readonly inText: (place: number) => number;
  /** Where a place in the whole text is in the field. */
  readonly inField: (place: number) => number;
}

/**
 * The paragraphs in which the words stand, with so many on either side.
 * @param start where the words begin, in UTF-16 units
 */
export function wordsContext(text: string, start: number, end: number, around: number): WordsContext {
  const from = backwards(text, start, around);
  const to = forwards(text, end, around);
  const slice = text.slice(from, to);
  // A field writes CR LF as one unit; each place behind one is a unit earlier there.
  const pairs = [...slice.matchAll(/\r\n/g)].map(({ index }) => index);
  return {
    shown: slice.replace(/\r\n?/g, '\n'),
    inText: (place) => from + place + pairs.filter((at, n) => at - n < place).length,
    inField: (place) => place - from - pairs.filter((at) => at < place - from).length,
  };
}

function backwards(text: string, place: number, lines: number): number {
  let at = place;
  for (let left = lines; left >= 0 && at > 0;) {
    const before = text.lastIndexOf('\n', at - 1);
    // Blank lines are no paragraphs.
    if (text.slice(before + 1, at).trim() !== '' || left === lines) left -= 1;
    if (before < 0) return 0;
    if (left < 0) return before + 1;
    at = before;
  }
  return at;
}

function forwards(text: string, place: number, lines: number): number {
  let at = place;
  for (let left = lines; left >= 0;) {
    const after = text.indexOf('\n', at);
    if (after < 0) return text.length;
    if (text.slice(at, after).trim() !== '' || left === lines) left -= 1;
    if (left < 0) return text[after - 1] === '\r' ? after - 1 : after;
    at = after + 1;
  }
  return at;
}
