import type { Folded } from './fold.js';

interface Piece {
  /** Where the piece begins in the passage, and in the folded text. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** The text of one paragraph, its lines joined, with the way back to the file. */
export interface Passage {
  readonly text: string;
  /** Offset in the file of the unit at `index`. */
  startOf(index: number): number;
  /** Offset in the file just after the unit before `index`. */
  endOf(index: number): number;
}

/** A stretch of the folded text that belongs to a passage. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Joins lines into one passage, and the stretches of a line by a space; `joint` says what stands between two lines. */
export function passageOf(
  folded: Folded,
  lines: readonly (readonly Stretch[])[],
  joint: (before: string, after: string) => string,
): Passage {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let before = '';
  const take = (between: string, { from, to }: Stretch): void => {
    const words = folded.text.slice(from, to);
    pieces.push({ at: length + between.length, from, length: words.length });
    parts.push(between, words);
    length += between.length + words.length;
  };
  for (const stretches of lines) {
    const line = stretches.map(({ from, to }) => folded.text.slice(from, to)).join(' ');
    const between = before === '' ? '' : joint(before, line);
    stretches.forEach((stretch, index) => {
      take(index === 0 ? between : ' ', stretch);
    });
    before = line;
  }
  const startOf = (index: number): number => {
    const piece = pieces[pieceAt(pieces, index)];
    return piece ? folded.originOf(piece.from + Math.min(index - piece.at, piece.length)) : 0;
  };
  return {
    text: parts.join(''),
    startOf,
    endOf: (index) => (index === 0 ? startOf(0) : folded.afterMarks(startOf(index - 1) + 1)),
  };
}

function pieceAt(pieces: readonly Piece[], index: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= index) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
