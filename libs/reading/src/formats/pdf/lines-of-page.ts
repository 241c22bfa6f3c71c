import { mendArabic } from './arabic-glyphs.js';
import type { Glyph, Page } from './pdf-engine.js';
import { rightToLeftText } from './right-to-left.js';

/** Characters that follow one another on one line without a wide gap. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

/** A line of a column, as it is read. */
export interface PageLine extends Run {
  readonly rightToLeft: boolean;
}

const WIDE_GAP = 1.3;
const WORD_GAP = 0.18;
const RAISED = 0.6;
/** The size of what is raised, in parts of its line's. */
const SMALL = 0.86;
const SAME_LINE = 0.35;
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

/** The runs of a page, in the order of the file. */
export function runsOf({ glyphs }: Page): Run[] {
  const runs: Run[] = [];
  let open: Glyph[] = [];
  const close = (): void => {
    const run = runOf(open);
    if (run !== null) runs.push(run);
    open = [];
  };
  for (const glyph of mendArabic(glyphs)) {
    const last = open.at(-1);
    if (last !== undefined && !goesOn(last, glyph)) close();
    open.push(glyph);
  }
  close();
  return runs;
}

function goesOn(last: Glyph, glyph: Glyph): boolean {
  const size = Math.max(last.size, glyph.size, 1);
  if (Math.abs(last.base - glyph.base) > reach(last.size, glyph.size)) return false;
  const gap = Math.max(glyph.left - last.right, last.left - glyph.right);
  return gap < WIDE_GAP * size;
}

/** How far apart two things on one line may stand: what is smaller may be raised. */
function reach(one: number, other: number): number {
  const [small, large] = [Math.min(one, other), Math.max(one, other, 1)];
  return large * (small < large * SMALL ? RAISED : SAME_LINE);
}

function runOf(glyphs: readonly Glyph[]): Run | null {
  const seen = glyphs.filter(({ char }) => char.trim() !== '');
  if (seen.length === 0) return null;
  const size = medianOf(seen.map((glyph) => glyph.size));
  const largest = Math.max(...seen.map((glyph) => glyph.size));
  const text = withoutHanGaps(glyphs)
    .map((glyph) => (isRaised(glyph, seen, size) ? raised(glyph.char) : glyph.char))
    .join('');
  return {
    text,
    left: Math.min(...seen.map((glyph) => glyph.left)),
    right: Math.max(...seen.map((glyph) => glyph.right)),
    base: medianOf(seen.filter((glyph) => glyph.size > largest * SMALL).map((glyph) => glyph.base)),
    size,
    glyphs,
  };
}

/** Chinese has no gaps: a line that was spread to its width has them between all characters. */
function withoutHanGaps(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ char }) => HAN.test(char))) return glyphs;
  let before = '';
  return glyphs.filter(({ char }, index) => {
    const isGap = char.trim() === '';
    if (!isGap) before = char;
    return !isGap || !HAN.test(before) || !HAN.test(glyphs[index + 1]?.char ?? '');
  });
}

/** The mark of a note is small and stands higher than its line. */
function isRaised(glyph: Glyph, seen: readonly Glyph[], size: number): boolean {
  if (!/\d/.test(glyph.char) || glyph.size > size * SMALL) return false;
  const base = medianOf(seen.filter((other) => other.size > size * SMALL).map((other) => other.base));
  return glyph.base > base + size * 0.1;
}

function raised(digit: string): string {
  return '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit;
}

/** Runs that stand on one line, put side by side in the direction of the text. */
export function linesOf(runs: readonly Run[]): PageLine[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((one, other) => other.base - one.base)) {
    const row = rows.at(-1);
    const nearest = row?.at(-1);
    if (row && nearest && nearest.base - run.base <= below(nearest, run)) row.push(run);
    else rows.push([run]);
  }
  return rows.map(lineOf);
}

/** How far below another a run of the same line may stand: what is raised belongs to the line below it. */
function below(upper: Run, lower: Run): number {
  return lower.size < upper.size ? SAME_LINE * upper.size : reach(upper.size, lower.size);
}

function lineOf(row: readonly Run[]): PageLine {
  const rightToLeft = isRightToLeft(row.map(({ text }) => text).join(' '));
  const runs = [...row].sort((one, other) => (rightToLeft ? other.right - one.right : one.left - other.left));
  const main = runs.reduce((most, run) => (run.text.length > most.text.length ? run : most));
  return {
    text: rightToLeft
      ? rightToLeftText(raisedGlyphs(runs, main))
      : textOf(runs, main).replace(/\s+/g, ' ').trim(),
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.right)),
    base: main.base,
    size: main.size,
    rightToLeft,
    glyphs: [],
  };
}

function raisedGlyphs(runs: readonly Run[], main: Run): Glyph[] {
  const words = runs.flatMap(({ glyphs }) => glyphs);
  return words.map((glyph) =>
    glyph.size < main.size * SMALL && glyph.base > main.base + main.size * 0.1
      ? { ...glyph, char: glyph.char.replace(/\d/, raised) }
      : glyph,
  );
}

/** Raised digits belong to the word before them, as do letters that stand as near as those of a word. */
function textOf(runs: readonly Run[], main: Run): string {
  let line = '';
  runs.forEach((run, index) => {
    const mark = isNoteMark(run, main);
    const text = mark ? run.text.trim().replace(/\d/g, raised) : wordsOf(run);
    const before = runs[index - 1];
    if (before === undefined || (!mark && areNear(before, run))) line += text;
    else line = mark ? line.trimEnd() + text : `${line} ${text}`;
  });
  return line;
}

/** Words that run from the right within a line that does not. */
function wordsOf(run: Run): string {
  return isRightToLeft(run.text) ? rightToLeftText(run.glyphs) : run.text;
}

function areNear(one: Run, other: Run): boolean {
  return Math.max(other.left - one.right, one.left - other.right) < WORD_GAP * one.size;
}

function isNoteMark(run: Run, main: Run): boolean {
  return /^\s*\d{1,3}\s*$/.test(run.text) && run.size < main.size * SMALL && run.base > main.base;
}

/** More letters of scripts that run from the right than others. */
export function isRightToLeft(text: string): boolean {
  const fromRight = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return fromRight > 0 && fromRight * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

export function medianOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return [...values].sort((one, other) => one - other)[values.length >> 1]!;
}
