import { matchesOf } from './matches.js';

/** A text put in the order in which it is read, with the way back to where each unit stood. */
export interface Reordered {
  readonly text: string;
  originOf(index: number): number;
}

/** A stretch of the source, or a stretch that stands there in another order. */
interface Part {
  readonly text: string;
  readonly from: number;
}

/** What stands together on one line of a page, from `column` on. */
interface Piece {
  readonly parts: readonly Part[];
  readonly column: number;
  /** The white space before it. */
  readonly gap: Part;
  readonly width: number;
}

interface PageLine {
  readonly pieces: readonly Piece[];
  readonly end: Part;
}

const RIGHT_TO_LEFT = '\u202b';
const PIECE = /\u202b((?:[^\u202a-\u202c\n]|\u202a[^\u202a-\u202c\n]*\u202c)*)\u202c/g;
const LEFT_TO_RIGHT = /\u202a([^\u202a-\u202c]*)\u202c/g;
const LINE = /([^\n]*)(\n|$)/g;
const MARKS = /^[\s\u064b-\u065f\u0670]+$/;
/** A figure with what joins it ("72/266", "2.5"), or one unit of anything else. */
const FIGURE = /\d+(?:[.,:/\u066b\u066c]\d+)*|[^]/g;
/** What a name or symbol in Latin letters begins and ends with. */
const ALPHANUMERIC = /[A-Za-z0-9]/;
const LATIN = /[A-Za-z]/;
/** Wider than this no line of a page is, and torn into more parts none is worth mending. */
const WIDEST = 160;
const MOST_SIGNS = 6;

/**
 * Text of pages from right to left as pdftotext writes it: a piece of a line between U+202B and U+202C, and in it what
 * runs from left to right between U+202A and U+202C as the eye meets it (" - 1" for "1 - "). Pieces that stand apart on a
 * line come from left to right, and a vowel sign of another height, which gets a line of its own, tears its line apart.
 * Null where the text has no such piece.
 * @example inReadingOrder('\u202b\u202a - 1\u202cيطلب\u202c')?.text === '1 - يطلب'
 */
export function inReadingOrder(source: string): Reordered | null {
  if (!source.includes(RIGHT_TO_LEFT)) return null;
  const lines = matchesOf(LINE, source)
    .filter(([whole]) => whole !== '')
    .map((match) => pageLine(match));
  const parts = withTornMended(lines).flatMap(({ pieces, end }) => [...pieces.flatMap(partsOf), end]);
  return joined(parts);
}

function partsOf({ gap, parts }: Piece): readonly Part[] {
  return gap.text === '' ? parts : [gap, ...parts];
}

/** The pieces of a line from right to left; a line without any is one piece. */
function pageLine(match: RegExpMatchArray): PageLine {
  const [, words = '', stop = ''] = match;
  const from = match.index!;
  const end = { text: stop, from: from + words.length };
  const found = matchesOf(PIECE, words);
  if (found.length === 0) {
    const whole = { text: words, from };
    return { pieces: [{ parts: [whole], column: 0, gap: { text: '', from }, width: words.length }], end };
  }
  let last = 0;
  const pieces = found.map((piece) => {
    const gap = { text: words.slice(last, piece.index), from: from + last };
    last = piece.index + piece[0].length;
    const parts = runsOf(piece[1]!, from + piece.index + 1);
    return { parts, column: piece.index, gap, width: piece[1]!.length };
  });
  const rest = { text: words.slice(last), from: from + last };
  return {
    pieces: fromRight(pieces),
    end: rest.text.trim() === '' ? end : { ...rest, text: rest.text + stop },
  };
}

/** The white space between two pieces stays between them. */
function fromRight(pieces: readonly Piece[]): Piece[] {
  const turned = [...pieces].sort((one, other) => other.column - one.column);
  return turned.map((piece, index) => ({
    ...piece,
    gap: gapBetween(turned[index - 1]?.gap, piece.gap),
  }));
}

function gapBetween(right: Part | undefined, left: Part): Part {
  if (!right) return { text: '', from: left.from };
  return right.text === '' ? { text: ' ', from: right.from } : right;
}

function runsOf(words: string, from: number): Part[] {
  const parts: Part[] = [];
  let last = 0;
  for (const run of matchesOf(LEFT_TO_RIGHT, words)) {
    parts.push({ text: words.slice(last, run.index), from: from + last });
    parts.push(...fromTheRight({ text: run[1]!, from: from + run.index + 1 }));
    last = run.index + run[0].length;
  }
  return [...parts, { text: words.slice(last), from: from + last }];
}

/** " - 1" → "1 - "; " )2" → "2) "; "])A/72/682" → "A/72/682)]". */
function fromTheRight({ text, from }: Part): Part[] {
  const turned = (first: number, last: number): Part[] =>
    matchesOf(FIGURE, text.slice(first, last))
      .map((unit) => ({ text: unit[0], from: from + first + unit.index }))
      .reverse();
  if (!LATIN.test(text)) return turned(0, text.length);
  // a name or symbol stands as it is; only what stands around it does not
  const first = text.search(ALPHANUMERIC);
  let last = text.length;
  while (!ALPHANUMERIC.test(text[last - 1]!)) last -= 1;
  return [
    ...turned(last, text.length),
    { text: text.slice(first, last), from: from + first },
    ...turned(0, first),
  ];
}

/** Puts lines together again that a vowel sign above them has torn apart. */
function withTornMended(lines: readonly PageLine[]): PageLine[] {
  const widest = Math.min(
    WIDEST,
    lines.reduce((most, { pieces }) => Math.max(most, sumOf(pieces)), 0),
  );
  const mended: PageLine[] = [];
  let signs = 0;
  let held: readonly Piece[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const words = line.pieces.filter((piece) => !isSign(piece));
    if (words.length < line.pieces.length) {
      // a sign beside words: they stand left of what the next line has
      signs += line.pieces.length - words.length;
      held = [...held, ...words];
      continue;
    }
    const torn = held.length === 0 ? tornAt(lines, index, signs, widest) : 1;
    const together = lines.slice(index, index + torn);
    const pieces = together.reverse().flatMap((one) => one.pieces);
    mended.push({
      pieces: held.length > 0 ? fromRight([...held, ...pieces]) : spaced(pieces, torn),
      end: together[0]!.end,
    });
    index += torn - 1;
    signs = 0;
    held = [];
  }
  return held.length > 0 ? [...mended, { pieces: held, end: { text: '', from: 0 } }] : mended;
}

function isSign({ parts }: Piece): boolean {
  return MARKS.test(parts.map(({ text }) => text).join(''));
}

function sumOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width + 1, 0);
}

/** How many lines from `index` on are the parts of one that so many signs have torn: no wider than a line is. */
function tornAt(lines: readonly PageLine[], index: number, signs: number, widest: number): number {
  for (let count = Math.min(signs, MOST_SIGNS) + 1; count > 1; count -= 1) {
    const together = lines.slice(index, index + count);
    const whole = together.every(({ pieces }) => pieces.length === 1 && pieces[0]!.width > 0);
    if (together.length === count && whole && sumOf(together.flatMap(({ pieces }) => pieces)) <= widest)
      return count;
  }
  return 1;
}

function spaced(pieces: readonly Piece[], torn: number): readonly Piece[] {
  if (torn === 1) return pieces;
  return pieces.map((piece, index) => ({
    ...piece,
    gap: { text: index === 0 ? '' : ' ', from: piece.gap.from },
  }));
}

function joined(parts: readonly Part[]): Reordered {
  const starts: number[] = [];
  const froms: number[] = [];
  let text = '';
  for (const part of parts) {
    if (part.text === '') continue;
    starts.push(text.length);
    froms.push(part.from);
    text += part.text;
  }
  return {
    text,
    originOf: (index) => {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= index) low = middle + 1;
        else high = middle;
      }
      return low === 0 ? index : froms[low - 1]! + index - starts[low - 1]!;
    },
  };
}
