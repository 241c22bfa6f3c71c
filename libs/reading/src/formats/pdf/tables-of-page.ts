import { readMarker } from '../../structure/markers.js';
import { medianOf, type Run } from './lines-of-page.js';

/** What stands on a page from top to bottom: runs of text, or a table's rows, cell by cell from the left. */
export type Block = { readonly text: readonly Run[] } | { readonly rows: readonly (readonly Run[])[][] };

/** Runs of one row of a table, or lines of text with no more than the usual room between them. */
interface Band {
  readonly runs: readonly Run[];
  /** Places between its runs where nothing stands. */
  readonly gutters: readonly Gutter[];
}

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Between rows there is more room than between lines (parts of the pitch). */
const APART = 1.15;
/** Least width of a gutter, in parts of the size. */
const LEAST_GUTTER = 0.45;
const LEAST_ROWS = 3;
/** Cells of a row are not of one length: what a column leaves free below them, in parts of its height. */
const LEAST_FREE = 0.15;
/** Lines of a row where every cell has one. */
const MOST_LINES = 1.5;

/** Parts the tables of a page from its text: rows one below the other that leave the same gutters free. */
export function blocksOf(runs: readonly Run[]): Block[] {
  const blocks: Block[] = [];
  let open: Band[] = [];
  let gutters: readonly Gutter[] = [];
  let text: Run[] = [];
  const close = (): void => {
    const columns = columnsAt(open, gutters);
    if (open.filter((band) => isRow(band, columns)).length >= LEAST_ROWS && isTable(open, columns)) {
      if (text.length > 0) blocks.push({ text });
      blocks.push({ rows: open.map((band) => cellsOf(band.runs, columns)) });
      text = [];
    } else text.push(...open.flatMap((band) => band.runs));
    open = [];
    gutters = [];
  };
  for (const band of bandsOf(runs)) {
    const shared = open.length === 0 ? band.gutters : common(gutters, band);
    if (shared.length === 0) close();
    if (shared.length > 0 || band.gutters.length > 0) {
      gutters = open.length === 0 ? band.gutters : shared;
      open.push(band);
    } else text.push(...band.runs);
  }
  close();
  if (text.length > 0) blocks.push({ text });
  return blocks;
}

function bandsOf(runs: readonly Run[]): Band[] {
  const ordered = [...runs].sort((one, other) => other.base - one.base);
  const pitch = pitchOf(ordered);
  const groups: Run[][] = [];
  for (const run of ordered) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.base - run.base <= APART * pitch) groups.at(-1)!.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => ({ runs: group, gutters: guttersOf(group) }));
}

/** How far apart two lines stand that are one below the other. */
function pitchOf(ordered: readonly Run[]): number {
  const steps: number[] = [];
  ordered.forEach((run, index) => {
    const next = ordered
      .slice(index + 1, index + 12)
      .find((other) => run.base - other.base > run.size * 0.5 && other.left < run.right && other.right > run.left);
    if (next) steps.push(run.base - next.base);
  });
  const size = medianOf(ordered.map((run) => run.size));
  steps.sort((one, other) => one - other);
  return Math.min(Math.max(steps[Math.floor(steps.length / 3)] ?? 0, size), size * 1.8);
}

/** The gaps between what stands in these runs, seen from above. */
function guttersOf(runs: readonly Run[]): Gutter[] {
  const ordered = [...runs].sort((one, other) => one.left - other.left);
  const least = LEAST_GUTTER * medianOf(runs.map(({ size }) => size));
  const gutters: Gutter[] = [];
  let right = ordered[0]?.right ?? 0;
  for (const run of ordered) {
    if (run.left - right >= least) gutters.push({ from: right, to: run.left });
    right = Math.max(right, run.right);
  }
  return gutters;
}

/** What of the gutters is free in this band too. */
function common(gutters: readonly Gutter[], { runs }: Band): Gutter[] {
  const least = LEAST_GUTTER * medianOf(runs.map(({ size }) => size));
  return gutters
    .map(({ from, to }) => {
      let [left, right] = [from, to];
      for (const run of runs) {
        if (run.right <= from || run.left >= to) continue;
        if (run.left <= left && run.right >= right) return { from: 0, to: 0 };
        if (run.left <= left) left = Math.max(left, run.right);
        else if (run.right >= right) right = Math.min(right, run.left);
        else return { from: 0, to: 0 };
      }
      return { from: left, to: right };
    })
    .filter(({ from, to }) => to - from >= least);
}

/** Where columns part. A column of nothing but numbers and letters belongs to the words beside it. */
function columnsAt(bands: readonly Band[], gutters: readonly Gutter[]): number[] {
  const places = gutters.map(({ from, to }) => (from + to) / 2).sort((one, other) => one - other);
  return places.filter((_, index) => {
    const cells = bands.map(({ runs }) => cellsOf(runs, places)[index] ?? []);
    const filled = cells.filter((cell) => cell.length > 0);
    return filled.length > 0 && !filled.every((cell) => cell.every(({ text }) => isMarker(text)));
  });
}

function isMarker(text: string): boolean {
  const words = text.trim();
  return words.length <= 6 && (readMarker(words, null)?.length ?? 0) >= words.length;
}

function cellsOf(runs: readonly Run[], columns: readonly number[]): Run[][] {
  return [...columns, Infinity].map((to, index) => {
    const from = columns[index - 1] ?? -Infinity;
    return runs.filter(({ left, right }) => (left + right) / 2 > from && (left + right) / 2 <= to);
  });
}

function isRow({ runs }: Band, columns: readonly number[]): boolean {
  return columns.length > 0 && cellsOf(runs, columns).filter((cell) => cell.length > 0).length > 1;
}

/** Two columns of a page leave a gutter too, but both are full from top to bottom. */
function isTable(bands: readonly Band[], columns: readonly number[]): boolean {
  if (columns.length > 1) return true;
  const lines = bands.map(({ runs }) => new Set(runs.map(({ base }) => Math.round(base))).size);
  if (lines.reduce((sum, count) => sum + count, 0) <= MOST_LINES * bands.length) return true;
  const cells = bands.map(({ runs }) => cellsOf(runs, columns));
  return [0, 1].some((index) => shareFree(cells.flatMap((row) => row[index] ?? [])) > LEAST_FREE);
}

function shareFree(runs: readonly Run[]): number {
  const bases = [...new Set(runs.map(({ base }) => base))].sort((one, other) => other - one);
  const steps = bases.slice(1).map((base, index) => bases[index]! - base);
  const size = medianOf(runs.map((run) => run.size));
  const free = steps.reduce((sum, step) => sum + Math.max(0, step - 2 * size), 0);
  return free / Math.max(1, bases[0]! - bases.at(-1)!);
}
