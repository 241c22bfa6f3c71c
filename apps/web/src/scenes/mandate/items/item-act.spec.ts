import { describe, expect, it } from '@jest/globals';
import { actsOnAll } from './item-act.js';
import type { Item } from './item-questions.js';

const item = (...may: Item['may']) => ({ may }) as Item;

describe('what may be done with several items at once', () => {
  it('is what may be done with each of them', () => {
    expect(
      actsOnAll([item('answer', 'update', 'clear'), item('update', 'clear'), item('clear', 'update')]),
    ).toEqual(['update', 'clear']);
  });

  it('is nothing where nothing is selected', () => {
    expect(actsOnAll([])).toEqual([]);
  });
});
