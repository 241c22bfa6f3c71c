import { describe, expect, it } from '@jest/globals';
import { threeLetters } from './state-codes.js';

describe('the letters of a State', () => {
  it.each([
    ['KE', 'KEN'],
    ['BR', 'BRA'],
    ['CH', 'CHE'],
    ['CN', 'CHN'],
    ['ZW', 'ZWE'],
    ['XA', null],
    ['ke', null],
  ])('%s: %s', (two, three) => {
    expect(threeLetters(two)).toBe(three);
  });
});
