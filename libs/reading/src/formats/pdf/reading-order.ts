import { isRightToLeft, linesOf, medianOf, type PageLine, type Run } from './lines-of-page.js';
import { blocksOf } from './tables-of-page.js';

/** Lines that follow one another in one column, with the column's edges. */
export interface Column {
  readonly lines: readonly PageLine[];
  readonly left: number;
  readonly right: number;
  /** A cell of a table: its words go on in no other. */
  readonly isCell?: boolean;
}

const LEAST_LINES = 4;
/** Fewer lines have no edge but that of the longest. */
const LEAST_FOR_EDGE = 6;
/** Prose fills lines of its column: this share of them for so much of the width. */
const LEAST_FILLED = 0.3;
const FILLED = 0.8;
const LEAST_LETTERS = 8;

/** The columns of a page in the order in which they are read. A table is read by its rows, two columns of prose one after the other. */
export function columnsOf(runs: readonly Run[], width: number): Column[] {
  return blocksOf(runs).flatMap((block) =>
    'text' in block ? textColumns(block.text, width) : block.rows.flatMap(cellsOf),
  );
}

function cellsOf(row: readonly (readonly Run[])[]): Column[] {
  const cells = row.filter((runs) => runs.length > 0);
  const fromRight = isRightToLeft(cells.map((runs) => runs.map(({ text }) => text).join(' ')).join(' '));
  return (fromRight ? cells.reverse() : cells).map((runs) => ({ ...columnOf(linesOf(runs)), isCell: true }));
}

function textColumns(runs: readonly Run[], width: number): Column[] {
  if (runs.length === 0) return [];
  const gutter = gutterOf(runs, width);
  if (gutter === null) return [columnOf(linesOf(runs))];
  const columns: Column[] = [];
  let band: Run[] = [];
  let across: Run[] = [];
  const closeBand = (): void => {
    columns.push(...sideBySide(band, gutter));
    band = [];
  };
  const closeAcross = (): void => {
    if (across.length > 0) columns.push(columnOf(linesOf(across)));
    across = [];
  };
  for (const run of [...runs].sort((one, other) => other.base - one.base)) {
    if (run.left < gutter - 1 && run.right > gutter + 1) {
      closeBand();
      across.push(run);
    } else {
      closeAcross();
      band.push(run);
    }
  }
  closeBand();
  closeAcross();
  return columns;
}

/** Where two columns part: a place near the middle that hardly a line crosses, with lines of prose on both sides. */
function gutterOf(runs: readonly Run[], width: number): number | null {
  let best: { readonly at: number; readonly crossing: number } | null = null;
  for (let at = width * 0.35; at <= width * 0.65; at += width * 0.01) {
    const crossing = runs.filter(({ left, right }) => left < at - 1 && right > at + 1).length;
    if (best === null || crossing < best.crossing) best = { at, crossing };
  }
  if (best === null || best.crossing > runs.length * 0.3) return null;
  const { at } = best;
  const sides = [runs.filter(({ right }) => right <= at + 1), runs.filter(({ left }) => left >= at - 1)];
  return sides.every(isProse) ? at : null;
}

function isProse(runs: readonly Run[]): boolean {
  const lines = linesOf(runs);
  if (lines.length < LEAST_LINES) return false;
  const edge = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
  const filled = lines.filter(({ left, right }) => right - left > (edge.right - edge.left) * FILLED);
  const letters = medianOf(lines.map(({ text }) => text.length));
  return filled.length >= lines.length * LEAST_FILLED && letters >= LEAST_LETTERS;
}

/** A band with too few lines for columns is read line by line. */
function sideBySide(runs: readonly Run[], gutter: number): Column[] {
  if (runs.length === 0) return [];
  const sides = [
    runs.filter(({ right }) => right <= gutter + 1),
    runs.filter(({ right }) => right > gutter + 1),
  ];
  const [left, right] = sides.map(linesOf) as [PageLine[], PageLine[]];
  if (left.length < 2 || right.length < 2) return [columnOf(linesOf(runs))];
  const fromRight = isRightToLeft(runs.map(({ text }) => text).join(' '));
  return (fromRight ? [right, left] : [left, right]).map(columnOf);
}

function columnOf(lines: readonly PageLine[]): Column {
  return {
    lines,
    left: -edgeOf(lines.map(({ left, size }) => ({ at: -left, size }))),
    right: edgeOf(lines.map(({ right, size }) => ({ at: right, size }))),
  };
}

/** Where lines of a column end, at the side that they grow to: one that stands out alone is none of the column's. */
function edgeOf(ends: readonly { readonly at: number; readonly size: number }[]): number {
  const [first, ...rest] = [...ends].sort((one, other) => other.at - one.at);
  const shared = [first!, ...rest].find(({ at, size }, index) => {
    const later = rest[index + 1];
    return later !== undefined && at - later.at < 2 * size;
  });
  return (rest.length + 1 < LEAST_FOR_EDGE ? first : (shared ?? first))!.at;
}
