import { describe, expect, it } from '@jest/globals';
import { nextSort, sortedBy } from './next-sort.js';

describe('the heading of a column', () => {
  const pressed = (column: string, usual: string, times: number) => {
    const seen: (string | undefined)[] = [];
    for (let sort: string | undefined; seen.length < times; seen.push(sort))
      sort = nextSort(column, sort, usual);
    return seen;
  };

  it('sorts from the first, then from the last, then not at all', () => {
    expect(pressed('decision', 'entered', 4)).toEqual(['decision', '-decision', undefined, 'decision']);
  });

  it('turns the order in which the list stands, and turns it back', () => {
    expect(pressed('name', 'name', 3)).toEqual(['-name', undefined, '-name']);
    expect(pressed('at', '-at', 3)).toEqual(['at', undefined, 'at']);
  });

  it('begins anew where the list goes by another column', () => {
    expect(nextSort('due', '-decision', 'entered')).toBe('due');
  });

  it('says how it is sorted', () => {
    expect(sortedBy('decision', undefined, 'entered')).toBe(undefined);
    expect(sortedBy('decision', '-decision', 'entered')).toBe('descending');
    expect(sortedBy('at', undefined, '-at')).toBe('descending');
    expect(sortedBy('at', 'at', '-at')).toBe('ascending');
  });
});
