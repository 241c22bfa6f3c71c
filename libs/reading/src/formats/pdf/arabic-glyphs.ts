import type { Glyph } from './pdf-engine.js';

const PRESENTED = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/;

/**
 * Puts right what drawing does to Arabic: a form drawn for two letters comes with them in the wrong order (lam and alef, a
 * letter and its vowel), and letters come as the forms that were drawn.
 */
export function mendArabic(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.some(({ char }) => ARABIC.test(char) || PRESENTED.test(char))
    ? turnedClusters(glyphs.map(plainForm))
    : [...glyphs];
}

/** Ligatures of Latin letters too: "ﬁ" is two letters of its word. */
function plainForm(glyph: Glyph): Glyph {
  return PRESENTED.test(glyph.char) ? { ...glyph, char: glyph.char.normalize('NFKC') } : glyph;
}

/** Letters with one origin were drawn as one form, and the engine lists them from the left. */
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
      turned.push(...cluster.reverse().map((glyph) => ({ ...glyph, left, right, inkLeft, inkRight })));
    }
    index = end;
  }
  return turned;
}

function isOneForm(one: Glyph, other: Glyph): boolean {
  return (
    one.drawn &&
    other.drawn &&
    Math.abs(one.origin - other.origin) < 0.05 &&
    Math.abs(one.base - other.base) < 0.05 &&
    ARABIC.test(one.char) &&
    ARABIC.test(other.char)
  );
}
