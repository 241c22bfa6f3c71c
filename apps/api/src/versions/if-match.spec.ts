import { describe, expect, it } from '@jest/globals';
import { etagOf, seenVersion } from './if-match.js';

describe('the version that somebody saw', () => {
  it.each(['"7"', 'W/"7"', ' "7" ', etagOf(7)])('is 7 in %s', (ifMatch) => {
    expect(seenVersion(ifMatch)).toBe(7);
  });

  it.each([
    [undefined, 'version-missing'],
    ['', 'version-missing'],
    ['*', 'stale'],
    ['7', 'stale'],
    ['"7", "8"', 'stale'],
    ['"seven"', 'stale'],
    ['"-1"', 'stale'],
    ['"99999999999999999999"', 'stale'],
  ])('is refused in %s: %s', (ifMatch, tag) => {
    expect(() => seenVersion(ifMatch)).toThrow(expect.objectContaining({ tag }));
  });
});
