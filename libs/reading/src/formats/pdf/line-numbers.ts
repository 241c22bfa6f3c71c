import type { Glyph, Page } from './pdf-engine.js';

/** Digits that stand by themselves on their line. */
interface Lone {
  readonly value: number;
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

const LEAST_NUMBERED = 5;
/** Of the lines between the first number and the last, where each line is counted. */
const LEAST_OF_LINES = 0.7;
const LEAST_EVEN = 0.8;
/** Numbers of one column end, or begin, this near to one another (points). */
const SAME_EDGE = 1.5;
const LONGEST_NUMBER = 4;
/** What may stand at the side of the numbers that the text is not at: parts of all characters. */
const STRAY = 0.02;

/** Takes away the numbers that drafts have in the margin, line by line or every fifth line. Told the pages in their order. */
export class LineNumbers {
  private edge: { readonly side: 'left' | 'right'; readonly at: number } | null = null;

  without(page: Page): Page {
    const lone = loneNumbers(page.glyphs).filter((number) => isInMargin(number, page.glyphs));
    if (lone.length === 0) return page;
    const columns = (['right', 'left'] as const)
      .map((side) => ({ side, numbers: longestColumn(lone, side) }))
      .filter(({ numbers }) => numbers.length >= LEAST_NUMBERED && countsLines(numbers, page.glyphs))
      .sort((one, other) => other.numbers.length - one.numbers.length);
    if (columns[0]) this.edge = { side: columns[0].side, at: columns[0].numbers[0]![columns[0].side] };
    const { edge } = this;
    if (edge === null) return page;
    const taken = new Set(
      lone.filter((number) => Math.abs(number[edge.side] - edge.at) <= SAME_EDGE).flatMap(({ glyphs }) => glyphs),
    );
    return { ...page, glyphs: page.glyphs.filter((glyph) => !taken.has(glyph)) };
  }
}

function loneNumbers(glyphs: readonly Glyph[]): Lone[] {
  const found: Lone[] = [];
  for (let index = 0; index < glyphs.length; index += 1) {
    let end = index;
    while (end < glyphs.length && /^\d$/.test(glyphs[end]!.char) && isBeside(glyphs[index]!, glyphs[end]!)) end += 1;
    if (end === index) continue;
    const digits = glyphs.slice(index, end);
    if (digits.length <= LONGEST_NUMBER && !joins(glyphs[index - 1], digits[0]!) && !joins(digits.at(-1)!, glyphs[end]))
      found.push({
        value: Number(digits.map(({ char }) => char).join('')),
        glyphs: digits,
        left: digits[0]!.left,
        right: digits.at(-1)!.right,
        base: digits[0]!.base,
      });
    index = end - 1;
  }
  return found;
}

function isBeside(one: Glyph, other: Glyph): boolean {
  return Math.abs(one.base - other.base) < 0.1 * one.size;
}

/** They belong to one word: no room is between them. */
function joins(one: Glyph | undefined, other: Glyph | undefined): boolean {
  if (!one || !other || one.char.trim() === '' || other.char.trim() === '' || !isBeside(one, other)) return false;
  return Math.max(other.left - one.right, one.left - other.right) < 0.4 * one.size;
}

/** All that is not stray stands at one side of it. */
function isInMargin({ left, right }: Lone, glyphs: readonly Glyph[]): boolean {
  let before = 0;
  let after = 0;
  for (const glyph of glyphs) {
    if (glyph.right <= left + 1) before += 1;
    else if (glyph.left >= right - 1) after += 1;
  }
  const others = glyphs.length * (1 - STRAY);
  return before + NUMBERS_THEMSELVES * glyphs.length >= others || after + NUMBERS_THEMSELVES * glyphs.length >= others;
}
/** The numbers are at neither side of one another. */
const NUMBERS_THEMSELVES = 0.08;

function longestColumn(numbers: readonly Lone[], side: 'left' | 'right'): Lone[] {
  const columns = new Map<number, Lone[]>();
  for (const number of numbers) {
    const place = [...columns.keys()].find((at) => Math.abs(at - number[side]) <= SAME_EDGE) ?? number[side];
    columns.set(place, [...(columns.get(place) ?? []), number]);
  }
  const [longest = []] = [...columns.values()].sort((one, other) => other.length - one.length);
  return longest.sort((one, other) => other.base - one.base);
}

/** They go up by one on every line, or by five on every fifth. */
function countsLines(column: readonly Lone[], glyphs: readonly Glyph[]): boolean {
  const steps = column.slice(1).map(({ value }, index) => value - column[index]!.value);
  const step = [...steps].sort((one, other) => one - other)[steps.length >> 1]!;
  const even = steps.filter((one) => one === step).length;
  if (step < 1 || even < steps.length * LEAST_EVEN) return false;
  if (step > 1) return step % 5 === 0;
  const top = column[0]!.base;
  const bottom = column.at(-1)!.base;
  const lines = new Set<number>();
  for (const { base, char, size } of glyphs)
    if (base <= top + 1 && base >= bottom - 1 && /\p{L}/u.test(char)) lines.add(Math.round(base / Math.max(4, size * 0.8)));
  return column.length >= lines.size * LEAST_OF_LINES;
}
