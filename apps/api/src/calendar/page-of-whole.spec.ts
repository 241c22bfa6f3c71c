import { Refused } from '#platform';
import { describe, expect, it } from '@jest/globals';
import { pageOfWhole } from './page-of-whole.js';

describe('a list that is known whole', () => {
  const whole = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key }));

  it.each([1, 2, 3, 5, 50])('gives every item once, in pages of %d', (limit) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = pageOfWhole(whole, { limit, ...(cursor === undefined ? {} : { cursor }) });
      expect(page.total).toBe(5);
      expect(page.items.length).toBeGreaterThan(0);
      seen.push(...page.items.map(({ key }) => key));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('refuses a cursor of another list', () => {
    expect(() => pageOfWhole(whole, { cursor: 'z' })).toThrow(Refused);
  });
});
