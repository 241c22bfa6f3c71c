import { withoutContents } from './contents.js';
import { SYMBOL } from './symbols.js';
import { matchesOf } from '../text/matches.js';
import type { Stretch } from '../text/passage.js';

/** One line of the folded text, without the white space around it. */
export interface Line {
  /** Its words with one space between them, however far a converter has set them apart. */
  readonly text: string;
  /** Where those stand that have one space between them. */
  readonly stretches: readonly Stretch[];
  /** An empty line, or more, stands before it. */
  readonly afterGap: boolean;
  /** Only white space stood between its last word and the break: typesetters leave it where a line was cut. */
  readonly trailingSpace: boolean;
  /** The first or the last of a page, as far as page numbers and breaks show pages. */
  readonly atEdge: boolean;
}

/** What stands on pages and not in the text: page numbers, page marks of converters. */
const FURNITURE =
  /^(?:<!--.*-->|(?:ال)?صفحة \d{1,4}(?: من \d{1,4})?|[-–—] ?\d{1,4}(?: ?[-–—])?|\d{1,4}[-–—]?|\d{1,3} ?\/ ?\d{1,3}|(?:[Pp]age|[Pp]ágina|[Pp]ág\.) \d{1,4}(?: (?:of|sur|de) \d{1,4})?|\d{2}-\d{5}(?: ?\([A-Z]\))?(?:\s+\d{1,3} ?\/ ?\d{1,3})?|\d{1,3} ?\/ ?\d{1,3}\s+\d{2}-\d{5}(?: ?\([A-Z]\))?|(?:стр\.|Стр\.|[Сс]траница) ?\d{1,4}|第 ?\d{1,4} ?页|[_—–-]{3,})$/;
const BREAK = /\r\n|[\n\r\f\u2028\u2029]/g;

/** The lines of a text that say something, in order; what pages repeat at their edges is left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let edge = true;
  const symbols = new Set<string>();
  let gap = false;
  let start = 0;
  const take = (end: number): void => {
    const raw = text.slice(start, end);
    const inner = raw.trim();
    if (inner === '') gap = true;
    else if (FURNITURE.test(inner) || isRunningHead(inner, symbols)) {
      edge = true;
      const last = lines.pop();
      if (last) lines.push({ ...last, atEdge: true });
    } else if (!isContentsEntry(inner) && !isRepeated(inner, symbols)) {
      for (const cell of cellsOf(inner)) {
        const from = start + raw.indexOf(inner[0]!) + cell.at;
        const to = from + cell.text.length;
        const stretches = stretchesOf(cell.text, from);
        const words = stretches.length === 1 ? cell.text : cell.text.replace(WIDE_GAP, ' ');
        lines.push({ text: words, stretches, afterGap: gap, trailingSpace: to < end, atEdge: edge });
        gap = false;
      }
      edge = false;
    }
  };
  for (const match of matchesOf(BREAK, text)) {
    take(match.index);
    start = match.index + match[0].length;
    if (match[0] === '\f') edge = true;
  }
  take(text.length);
  return withoutRunningHeads(withoutContents(lines));
}

const WIDE_GAP = / {2,}/g;

function stretchesOf(words: string, from: number): Stretch[] {
  const stretches: Stretch[] = [];
  if (!words.includes('  ')) return [{ from, to: from + words.length }];
  let last = 0;
  for (const gap of matchesOf(WIDE_GAP, words)) {
    stretches.push({ from: from + last, to: from + gap.index });
    last = gap.index + gap[0].length;
  }
  return [...stretches, { from: from + last, to: from + words.length }];
}

const LONGEST_HEAD = 90;
/** Lines of a title page, of which pages repeat some. */
const MASTHEAD_LINES = 12;

/** A short line that stands at the edge of a page more than once is a running head; the first time it is a title. */
function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ text, atEdge }) => {
    if (text.length > LONGEST_HEAD) return true;
    const repeats = atEdge && seen.has(text);
    if (atEdge || seen.size < MASTHEAD_LINES) seen.add(text);
    return !repeats;
  });
}

/** Columns of a page stand this far apart, or farther. */
const COLUMN = ' '.repeat(4);
const columnsOf = (line: string): readonly string[] => (line.includes(COLUMN) ? line.split(/ {4,}/) : [line]);
const LONGEST_COLUMNS = 120;

const LONGEST_ENTRY = 250;

/** A line of a contents list: its title, dots or a wide gap, and a page number. */
function isContentsEntry(line: string): boolean {
  if (line.length > LONGEST_ENTRY || !/\d$/.test(line)) return false;
  return (
    /(?:\.{4,}|(?: \.){4,}|…{2,}) ?\d{1,4}$/.test(line) ||
    (line.length <= LONGEST_COLUMNS && /^[\p{Lu}\p{Lo}\d]\S*(?: {1,3}\S+)* {4,}\d{1,3}$/u.test(line))
  );
}

/** "EB158/2031/REC/1    DECISIONS    3", once the symbol is known; "4    EXECUTIVE BOARD, 158TH SESSION". */
function isRunningHead(line: string, symbols: ReadonlySet<string>): boolean {
  if (line.length > LONGEST_COLUMNS || !line.includes(COLUMN)) return false;
  const cells = columnsOf(line);
  if (cells.some((cell) => symbols.has(cell))) return true;
  const isNumber = (cell: string | undefined): boolean => /^[-–—]? ?\d{1,4} ?[-–—]?$/.test(cell ?? '');
  const isCapitals = /\p{Lu}/u.test(line) && !/\p{Ll}|\p{Lo}/u.test(line);
  return isCapitals && (isNumber(cells[0]) || isNumber(cells.at(-1)));
}

/** A symbol beside something else in a masthead is a line of its own. */
function cellsOf(line: string): { readonly at: number; readonly text: string }[] {
  const whole = [{ at: 0, text: line }];
  if (line.length > LONGEST_COLUMNS || !line.includes(COLUMN)) return whole;
  const cells = [...line.matchAll(/\S+(?: {1,3}\S+)*/g)].map((match) => ({
    at: match.index,
    text: match[0],
  }));
  return cells.some(({ text }) => SYMBOL.test(text)) ? cells : whole;
}

/** A document's symbol alone on a line heads each page; the first time it says what the document is. */
function isRepeated(line: string, symbols: Set<string>): boolean {
  if (line.length > LONGEST_COLUMNS) return false;
  const symbol = columnsOf(line).find((cell) => SYMBOL.test(cell));
  if (symbol === undefined) return false;
  if (symbols.has(symbol)) return true;
  symbols.add(symbol);
  return false;
}

/**
 * The width at which a text was wrapped by hand or by a converter; null when each line is a whole paragraph.
 * Wrapped text has most of its lines just below one width.
 */
export function wrapWidth(widths: readonly number[]): number | null {
  if (widths.length < 8) return null;
  const lengths = [...widths].sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  if (width > 140 || width < 20) return null;
  const full = lengths.filter((length) => length > width * 0.75).length;
  return full >= lengths.length * 0.5 ? width : null;
}
