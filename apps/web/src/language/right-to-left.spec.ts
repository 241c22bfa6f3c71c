import { describe, expect, it } from '@jest/globals';
import { isRightToLeft } from './right-to-left.js';

describe('the way a language runs', () => {
  it('is from right to left for Arabic', () => {
    expect(isRightToLeft('ar')).toBe(true);
  });

  it.each(['en', 'es', 'fr', 'ru', 'zh'])('is from left to right for %s', (lang) => {
    expect(isRightToLeft(lang)).toBe(false);
  });
});
