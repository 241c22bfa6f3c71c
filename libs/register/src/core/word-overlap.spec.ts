import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordOverlap } from './word-overlap.js';

describe('how alike two requests are', () => {
  it.each([
    [
      'Requests a report on the lamps of the harbour',
      'Again requests a report on the lamps of the harbour',
      0.8,
    ],
    ['Requests a report on the lamps', 'Requests a plan for the ferries', 0.2],
    ['请执行秘书报告码头的灯', '再次请执行秘书报告码头的灯', 0.8],
    ['请执行秘书报告码头的灯', '请大会审议渡船计划', 0],
    ['', '', 0],
  ])('“%s” and “%s”: about %d', (a, b, expected) => {
    expect(Math.abs(wordOverlap(a, b) - expected)).toBeLessThan(0.06);
  });

  it('is the same both ways, and whole with itself', () => {
    const text = fc.array(fc.constantFrom('lamps', 'piers', 'boats', 'tides', 'ropes'), { minLength: 1 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')];
        expect(wordOverlap(one, other)).toBe(wordOverlap(other, one));
        expect(wordOverlap(one, one)).toBe(1);
      }),
    );
  });
});
