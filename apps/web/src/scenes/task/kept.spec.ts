import { describe, expect, it } from '@jest/globals';
import { keepOn, keptOn, type Shelf } from './kept.js';

function aShelf(): Shelf {
  const held = new Map<string, string>();
  return {
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, text) => void held.set(name, text),
    removeItem: (name) => void held.delete(name),
  };
}
const closed: Shelf = {
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
};
function refuse(): never {
  throw new Error('The quota has been exceeded.');
}
const asIs = (kept: unknown) => kept as object | null;

describe('what this browser keeps', () => {
  it('comes back under its name', () => {
    const shelf = aShelf();
    expect(keepOn(shelf, 'draft/a', { narrative: 'One.' })).toBe(true);
    keepOn(shelf, 'draft/b', { narrative: 'Two.' });
    expect(keptOn(shelf, 'draft/a', asIs)).toEqual({ narrative: 'One.' });
  });

  it('is gone when it is dropped', () => {
    const shelf = aShelf();
    keepOn(shelf, 'draft/a', { narrative: 'One.' });
    keepOn(shelf, 'draft/a', null);
    expect(keptOn(shelf, 'draft/a', asIs)).toBeNull();
  });

  it('is nothing when somebody else wrote something unreadable there', () => {
    const shelf = aShelf();
    shelf.setItem('draft/a', '{narrative');
    expect(keptOn(shelf, 'draft/a', asIs)).toBeNull();
  });

  it('is nothing in a browser that keeps nothing, which says so', () => {
    expect(keepOn(closed, 'draft/a', { narrative: 'One.' })).toBe(false);
    expect(keptOn(closed, 'draft/a', asIs)).toBeNull();
  });
});
