import type { Glyph } from './pdf-engine.js';

const PRESENTED = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/;
const LETTER = /^(?!\p{Nd})\p{Script=Arabic}/u;
/** Programs that write PDF give the stroke any sign at all. */
const SIGN = /^(?![-./,:])[\x21-\x7e]$/;
const STROKE = '\u0640';
const TOUCHING = 0.2;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/;

/**
 * Puts right what drawing does to Arabic: a form drawn for two letters comes with them in the wrong order (lam and alef, a
 * letter and its vowel), and letters come as the forms that were drawn.
 */
export function mendArabic(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.some(({ char }) => ARABIC.test(char) || PRESENTED.test(char))
    ? turnedClusters(withStrokes(glyphs.map(plainForm)))
    : [...glyphs];
}

/** Ligatures of Latin letters too: "ﬁ" is two letters of its word. */
function plainForm(glyph: Glyph): Glyph {
  return PRESENTED.test(glyph.char) ? { ...glyph, char: glyph.char.normalize('NFKC') } : glyph;
}

/** The stroke that stretches a word to fill its line may come as a digit or another sign: between two letters that touch it, it is none. */
function withStrokes(glyphs: readonly Glyph[]): Glyph[] {
  const plain = [...glyphs];
  for (let index = 0; index < plain.length; index += 1) {
    let end = index;
    while (SIGN.test(plain[end]?.char ?? '') && plain[end]!.char === plain[index]!.char) end += 1;
    const [before, after] = [plain[index - 1], plain[end]];
    if (end > index && before && after && areLetters(before, after) && touch(plain.slice(index - 1, end + 1)))
      for (let at = index; at < end; at += 1) plain[at] = { ...plain[at]!, char: STROKE };
    index = Math.max(index, end - 1);
  }
  return plain;
}

function areLetters(before: Glyph, after: Glyph): boolean {
  return (
    LETTER.test(before.char) && LETTER.test(after.char) && Math.abs(before.base - after.base) < TOUCHING * after.size
  );
}

/** There is no room between any two of them, in whatever order the file draws the signs. */
function touch(glyphs: readonly Glyph[]): boolean {
  const ordered = [...glyphs].sort((one, other) => other.left - one.left);
  return ordered.every((glyph, index) => {
    const next = ordered[index + 1];
    return next === undefined || glyph.left - next.right < TOUCHING * glyph.size;
  });
}

/**
 * Letters with one origin were drawn as one form. The engine lists them from the left, except where the first has the whole
 * width and the others none.
 */
function turnedClusters(glyphs: readonly Glyph[]): Glyph[] {
  const turned: Glyph[] = [];
  for (let index = 0; index < glyphs.length;) {
    let end = index + 1;
    while (end < glyphs.length && isOneForm(glyphs[index]!, glyphs[end]!)) end += 1;
    const cluster = glyphs.slice(index, end);
    if (cluster.length === 1) turned.push(cluster[0]!);
    else {
      const left = Math.min(...cluster.map((glyph) => glyph.left));
      const right = Math.max(...cluster.map((glyph) => glyph.right));
      const inkLeft = Math.min(...cluster.map((glyph) => glyph.inkLeft));
      const inkRight = Math.max(...cluster.map((glyph) => glyph.inkRight));
      const { origin } = cluster[0]!;
      const ordered = hasNoWidth(cluster.at(-1)!) && !hasNoWidth(cluster[0]!) ? cluster : cluster.reverse();
      turned.push(...ordered.map((glyph) => ({ ...glyph, left, right, inkLeft, inkRight, origin })));
    }
    index = end;
  }
  return turned;
}

function isOneForm(one: Glyph, other: Glyph): boolean {
  return (
    one.drawn &&
    other.drawn &&
    Math.abs(one.origin - other.origin) < (hasNoWidth(one) || hasNoWidth(other) ? 0.02 * one.size : 0.05) &&
    Math.abs(one.base - other.base) < 0.05 &&
    ARABIC.test(one.char) &&
    ARABIC.test(other.char)
  );
}

function widthOf({ left, right }: Glyph): number {
  return right - left;
}

function hasNoWidth(glyph: Glyph): boolean {
  return widthOf(glyph) < 0.01 * glyph.size;
}
