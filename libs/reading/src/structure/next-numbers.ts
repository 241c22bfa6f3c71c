import type { Block } from './blocks.js';

/** For each block the paragraph number that comes next after it. */
export function nextNumbers(blocks: readonly Block[]): (number | null)[] {
  const next: (number | null)[] = new Array<number | null>(blocks.length).fill(null);
  let upcoming: number | null = null;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    next[index] = upcoming;
    const marker = blocks[index]!.marker;
    if (marker?.kind === 'number') upcoming = marker.value;
  }
  return next;
}
