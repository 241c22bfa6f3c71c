import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { barParts } from './bar-parts.js';

describe('a bar of counts', () => {
  it('gives each count its share', () => {
    expect(barParts({ ready: 1, inWork: 2, late: 1 })).toEqual([
      { kind: 'ready', from: 0, length: 25 },
      { kind: 'inWork', from: 25, length: 50 },
      { kind: 'late', from: 75, length: 25 },
    ]);
  });

  it('leaves out what is 0 or not told', () => {
    expect(barParts({ ready: 0, inWork: 2 })).toEqual([{ kind: 'inWork', from: 0, length: 100 }]);
  });

  it('is empty when nothing is counted', () => {
    expect(barParts({ ready: 0, inWork: 0, late: 0 })).toEqual([]);
  });

  it('shows one among hundreds', () => {
    const late = barParts({ ready: 400, inWork: 300, late: 1 })[2];
    expect(late).toEqual({ kind: 'late', from: 96, length: 4 });
  });

  it('shows what others, lengthened to be seen, would make too short', () => {
    expect(barParts({ ready: 300, inWork: 1, late: 13 })).toEqual([
      { kind: 'ready', from: 0, length: 92 },
      { kind: 'inWork', from: 92, length: 4 },
      { kind: 'late', from: 96, length: 4 },
    ]);
  });

  it('is filled from end to end, whatever is counted', () => {
    const count = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 10_000 }), (ready, inWork, late) => {
        const lengths = barParts({ ready, inWork, late }).map(({ length }) => length);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo(100, 6);
        expect(Math.min(...lengths)).toBeGreaterThanOrEqual(4 - 1e-9);
      }),
    );
  });
});
