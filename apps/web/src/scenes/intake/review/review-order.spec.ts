import { describe, expect, it } from '@jest/globals';
import { neighbour, nextOpen, reviewOrder } from './review-order.js';

type Parallel = readonly { readonly fields: 'due'[]; readonly proposal: string | null }[];
const proposal = (
  id: string,
  confidence: number,
  state: 'proposed' | 'confirmed' = 'proposed',
  parallel: Parallel = [],
  changes: readonly string[] | null = null,
) => ({ id, state, request: { confidence }, parallel, revision: changes && { fields: changes } });
const agrees = { fields: [], proposal: 'there' };
const differs = { fields: ['due' as const], proposal: 'there' };
const isMissing = { fields: [], proposal: null };
const ids = (proposals: readonly { id: string }[]) => proposals.map(({ id }) => id);

describe('the order of a review', () => {
  it('puts what was unsure first and keeps the order of the text in both', () => {
    const text = [proposal('37', 0.97), proposal('38', 0.7), proposal('40', 0.9), proposal('43', 0.5)];
    expect(ids(reviewOrder(text))).toEqual(['38', '43', '37', '40']);
  });

  it('puts first what another language contradicts, or does not have', () => {
    const text = [
      proposal('1', 0.97, 'proposed', [agrees]),
      proposal('2', 0.5),
      proposal('3', 0.6, 'proposed', [agrees, differs]),
      proposal('4', 0.6, 'proposed', [isMissing]),
    ];
    expect(ids(reviewOrder(text))).toEqual(['3', '4', '2', '1']);
  });

  it('puts first what changes a mandate, and not what leaves it as it is', () => {
    const text = [
      proposal('1', 0.97, 'proposed', [], []),
      proposal('2', 0.5),
      proposal('3', 0.97, 'proposed', [], ['due']),
    ];
    expect(ids(reviewOrder(text))).toEqual(['3', '2', '1']);
  });

  it('stays as it is when something is decided', () => {
    const text = [proposal('37', 0.97), proposal('38', 0.7, 'confirmed')];
    expect(ids(reviewOrder(text))).toEqual(['38', '37']);
  });
});

describe('going on', () => {
  const order = [
    proposal('a', 1, 'confirmed'),
    proposal('b', 1),
    proposal('c', 1, 'confirmed'),
    proposal('d', 1),
  ];

  it('goes to the one beside and stops at the ends', () => {
    expect(neighbour(order, 'b', 1)?.id).toBe('c');
    expect(neighbour(order, 'b', -1)?.id).toBe('a');
    expect(neighbour(order, 'd', 1)?.id).toBe('d');
    expect(neighbour(order, 'a', -1)?.id).toBe('a');
  });

  it('begins at the front when nothing is selected', () => {
    expect(neighbour(order, undefined, 1)?.id).toBe('a');
    expect(nextOpen(order, undefined)?.id).toBe('b');
  });

  it('finds what waits behind, and then from the front', () => {
    expect(nextOpen(order, 'b')?.id).toBe('d');
    expect(nextOpen(order, 'd')?.id).toBe('b');
  });

  it('finds nothing other when the last one is decided', () => {
    expect(nextOpen([proposal('a', 1, 'confirmed'), proposal('b', 1)], 'b')).toBeUndefined();
  });
});
