import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isNarrower, showings, showingsFor, type Side } from './showing.js';

describe('who else sees a question', () => {
  it.each<[Side, (typeof showings)[number], readonly string[]]>([
    ['asker', 'asker', ['unnamed', 'named']],
    ['asker', 'unnamed', ['asker', 'named']],
    ['asker', 'named', ['asker', 'unnamed']],
    ['same-state', 'asker', []],
    ['same-state', 'unnamed', ['asker']],
    ['same-state', 'named', ['asker', 'unnamed']],
    ['other', 'named', []],
  ])('by %s, where it stands at "%s": %j', (side, standing, may) => {
    expect(showingsFor(side, standing)).toEqual(may);
  });

  it('is never widened by anybody but who asked, by whatever way', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom<Side>('same-state', 'other'), fc.constantFrom(...showings)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...showings), steps, (first, tried) => {
        const last = tried.reduce(
          (standing, [side, to]) => (showingsFor(side, standing).includes(to) ? to : standing),
          first,
        );
        expect(last === first || isNarrower(last, first)).toBe(true);
      }),
    );
  });
});
