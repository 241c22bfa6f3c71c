import { describe, expect, it } from '@jest/globals';
import { mendArabic } from './arabic-glyphs.js';
import type { Glyph } from './pdf-engine.js';

/** A letter that ends where the one before it began: lines run from the right. */
const glyph = (char: string, left: number, width: number): Glyph => ({
  ...{ char, left, right: left + width, inkLeft: left, inkRight: left + width },
  ...{ base: 500, origin: left, size: 10, drawn: true },
});
const wordOf = (glyphs: readonly Glyph[]): string =>
  mendArabic(glyphs)
    .map(({ char }) => char)
    .join('');

describe('drawn Arabic', () => {
  it.each<[what: string, glyphs: readonly Glyph[], word: string]>([
    [
      'has the letters of one form turned round, when the engine lists them from the left',
      [glyph('ا', 40, 3), glyph('ا', 34, 6), glyph('ل', 34, 6), glyph('ن', 28, 6)],
      'الان',
    ],
    [
      'keeps them, when the first has the whole width',
      [glyph('ا', 40, 3), glyph('ل', 34, 6), { ...glyph('أ', 34, 0), origin: 34.1 }, glyph('ن', 28, 6)],
      'الأن',
    ],
    [
      'has a stroke where a sign stands between two letters that touch it',
      [glyph('م', 40, 4), glyph('3', 36.4, 2), glyph('3', 38, 2), glyph('د', 32, 4.4)],
      'مــد',
    ],
    ['keeps a number beside its words', [glyph('م', 40, 4), glyph('3', 31, 5.6), glyph('د', 20, 5)], 'م3د'],
    ['keeps the stroke between two words', [glyph('م', 40, 4), glyph('/', 37, 3), glyph('د', 32, 5)], 'م/د'],
  ])('%s', (_what, glyphs, word) => {
    expect(wordOf(glyphs)).toBe(word);
  });
});
