/** One line of the folded text, without the white space around it. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** An empty line, or more, stands before it. */
  readonly afterGap: boolean;
  /** Only white space stood between its last word and the break: typesetters leave it where a line was cut. */
  readonly trailingSpace: boolean;
}

/** What stands on pages and not in the text: page numbers, page marks of converters. */
const FURNITURE =
  /^(?:<!--.*-->|(?:ال)?صفحة \d{1,4}(?: من \d{1,4})?|-? ?\d{1,4} ?-?|\d{1,3} ?\/ ?\d{1,3}|(?:[Pp]age|[Pp]ágina|[Pp]ág\.) \d{1,4}(?: (?:of|sur|de) \d{1,4})?|\d{2}-\d{5}(?: ?\([A-Z]\))?(?:\s+\d{1,3} ?\/ ?\d{1,3})?|\d{1,3} ?\/ ?\d{1,3}\s+\d{2}-\d{5}(?: ?\([A-Z]\))?|(?:стр\.|Стр\.|[Сс]траница) ?\d{1,4}|第 ?\d{1,4} ?页|[_—–-]{3,})$/;
const BREAK = /\r\n|[\n\r\f\u2028\u2029]/g;

/** The lines of a text that say something, in order; what pages repeat at their edges is left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const atEdge: boolean[] = [];
  let edge = true;
  const symbols = new Set<string>();
  let gap = false;
  let start = 0;
  const take = (end: number): void => {
    const raw = text.slice(start, end);
    const inner = raw.trim();
    if (inner === '') gap = true;
    else if (FURNITURE.test(inner)) {
      edge = true;
      if (atEdge.length > 0) atEdge[atEdge.length - 1] = true;
    } else if (!isLeader(inner) && !isRepeated(inner, symbols)) {
      const from = start + raw.indexOf(inner[0]!);
      const to = from + inner.length;
      lines.push({ from, to, text: inner, afterGap: gap, trailingSpace: to < end });
      atEdge.push(edge);
      gap = false;
      edge = false;
    }
  };
  for (const match of text.matchAll(BREAK)) {
    take(match.index);
    start = match.index + match[0].length;
    if (match[0] === '\f') edge = true;
  }
  take(text.length);
  return withoutRunningHeads(lines, atEdge);
}

const LONGEST_HEAD = 90;
/** Lines of a title page, of which pages repeat some. */
const MASTHEAD_LINES = 12;

/** A short line that stands at the edge of a page more than once is a running head; the first time it is a title. */
function withoutRunningHeads(lines: readonly Line[], atEdge: readonly boolean[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ text }, index) => {
    if (text.length > LONGEST_HEAD) return true;
    const repeats = atEdge[index]! && seen.has(text);
    if (atEdge[index]! || seen.size < MASTHEAD_LINES) seen.add(text);
    return !repeats;
  });
}

/** A line of a contents list: its title, dots and a page number. */
function isLeader(line: string): boolean {
  return /(?:\.{4,}|(?: \.){4,}|…{2,}) ?\d{1,4}$/.test(line);
}

/** A document's symbol alone on a line heads each page; the first time it says what the document is. */
function isRepeated(line: string, symbols: Set<string>): boolean {
  if (line.length > 40 || !/^[A-Z][A-Za-z]{0,9}(?:\/[A-Za-z0-9][A-Za-z0-9.()-]*)+$/.test(line)) return false;
  if (symbols.has(line)) return true;
  symbols.add(line);
  return false;
}

/**
 * The width at which a text was wrapped by hand or by a converter; null when each line is a whole paragraph.
 * Wrapped text has most of its lines just below one width.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  if (lines.length < 8) return null;
  const lengths = lines.map((line) => line.text.length).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  if (width > 140 || width < 20) return null;
  const full = lengths.filter((length) => length > width * 0.75).length;
  return full >= lengths.length * 0.5 ? width : null;
}
