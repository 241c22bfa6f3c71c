import type { Glyph } from './pdf-engine.js';

/** A letter with its vowels, or letters that were drawn as one form. */
interface Unit {
  text: string;
  readonly glyph: Glyph;
  /** The one that the engine puts before it with a gap between them. */
  readonly apartFrom: Unit | null;
}

/** Between two words, in parts of the size: by what letters take, and by what of them is ink. */
const WORD_GAP = 0.15;
const INK_GAP = 0.18;
const DRAWN_GAP = 0.1;
const LETTER = /^(?!\p{Nd})\p{Script=Arabic}/u;
const MARK = /^\p{M}+$/u;
const FROM_LEFT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;
const DIGIT = /[\d٠-٩۰-۹]/;
/** Between digits these belong to the number, and nothing else does. */
const IN_NUMBER = /^[.,/:٫٬]$/;
const OPENS = '([{«';
const CLOSES = ')]}»';

/**
 * The text of a line that runs from the right, from where its characters stand: numbers and Latin words in it run from the
 * left. The gaps that the engine gives are measured from the left and stand in the wrong places: they are taken as hints.
 */
export function rightToLeftText(glyphs: readonly Glyph[]): string {
  const units = unitsOf(glyphs).sort((one, other) => other.glyph.left - one.glyph.left);
  return withOpenBrackets(turned(withGaps(units)).replace(/\s+/g, ' ').trim());
}

function withGaps(units: readonly Unit[]): string[] {
  return units.flatMap((unit, index) => {
    const before = units[index - 1];
    return before && areApart(before, unit) ? [' ', unit.text] : [unit.text];
  });
}

function areApart(right: Unit, left: Unit): boolean {
  const { size } = left.glyph;
  const ink = right.glyph.inkLeft - left.glyph.inkRight;
  const room = right.glyph.left - left.glyph.right;
  const letters = LETTER.test(right.text) && LETTER.test(left.text);
  // What fonts say of the width of joined letters is often that of the letter alone.
  return (
    Math.min(room, ink) > (letters ? 2 : 1) * WORD_GAP * size ||
    (left.apartFrom === right && ink > INK_GAP * size)
  );
}

function unitsOf(glyphs: readonly Glyph[]): Unit[] {
  const units: Unit[] = [];
  const marks: Glyph[] = [];
  let before: Glyph | null = null;
  let gap = false;
  for (const glyph of glyphs) {
    const last = units.at(-1) ?? null;
    if (isDrawnGap(glyph)) units.push({ text: ' ', glyph, apartFrom: null });
    else if (glyph.char.trim() === '') gap = true;
    else if (before && last && isOneForm(before, glyph)) last.text += glyph.char;
    else if (MARK.test(glyph.char)) marks.push(glyph);
    else {
      units.push({ text: glyph.char, glyph, apartFrom: gap ? last : null });
      gap = false;
    }
    before = glyph;
  }
  for (const mark of marks) {
    const middle = (mark.inkLeft + mark.inkRight) / 2;
    const distance = ({ glyph }: Unit) => Math.abs((glyph.inkLeft + glyph.inkRight) / 2 - middle);
    const bearers = units.filter(({ glyph }) => middle > glyph.inkLeft - 1 && middle < glyph.inkRight + 1);
    const [bearer] = bearers.sort((one, other) => distance(one) - distance(other));
    if (bearer) bearer.text += mark.char;
  }
  return units;
}

/** A space that the file draws with a width of its own stands where it is read. */
function isDrawnGap({ char, drawn, left, right, size }: Glyph): boolean {
  return drawn && char.trim() === '' && right - left > DRAWN_GAP * size;
}

/** Letters of one form come one after the other, in the order that they are read in, with one place between them. */
function isOneForm(one: Glyph, other: Glyph): boolean {
  return one.origin === other.origin && one.left === other.left && one.right === other.right;
}

/** Turns round what runs from the left: a number, or Latin words with all that stands between them. */
function turned(texts: readonly string[]): string {
  const parts: string[] = [];
  for (let index = 0; index < texts.length;) {
    const end = runEnd(texts, index);
    parts.push(...texts.slice(index, end).reverse());
    index = end;
  }
  return parts.join('');
}

/** Where what begins here and runs from the left ends; just behind a character of the other direction. */
function runEnd(texts: readonly string[], start: number): number {
  const isStrong = (at: number): boolean => FROM_LEFT.test(texts[at] ?? '');
  const isDigit = (at: number): boolean => DIGIT.test(texts[at] ?? '');
  if (!isStrong(start) && !isDigit(start)) return start + 1;
  let end = start + 1;
  let hasLetters = isStrong(start);
  for (let at = start + 1; at < texts.length; at += 1) {
    if (isStrong(at) || isDigit(at)) {
      const between = texts.slice(end, at);
      const isNumber = between.length === 0 || (between.length === 1 && IN_NUMBER.test(between[0]!));
      if (!isNumber && !hasLetters && !isStrong(at)) break;
      hasLetters ||= isStrong(at);
      end = at + 1;
    } else if (!/^[\s\p{P}\p{S}]$/u.test(texts[at]!) || at - end > 2) break;
  }
  return end;
}

/** A bracket is drawn as the other one where text runs from the right: the one that comes first opens. */
function withOpenBrackets(text: string): string {
  const signs = [...text];
  let open: number | null = null;
  signs.forEach((sign, index) => {
    if (OPENS.includes(sign)) {
      if (open !== null) {
        signs[index] = CLOSES[OPENS.indexOf(sign)]!;
        open = null;
      } else open = index;
    } else if (CLOSES.includes(sign)) {
      if (open === null) {
        const later = signs.slice(index + 1);
        const opens = /^$|\s/.test(signs[index - 1] ?? '') && /\S/.test(signs[index + 1] ?? '');
        if (!later.some((other) => OPENS.includes(other)) && !(opens && later.includes(sign))) return;
        signs[index] = OPENS[CLOSES.indexOf(sign)]!;
        open = index;
      } else open = null;
    }
  });
  return signs.join('');
}
