import { describe, expect, it } from '@jest/globals';
import { isWorthTelling } from './worth-telling.js';

const task = (progress: string, version: number) => ({
  id: 'a',
  session: 'harbour-board/2023/1',
  progress,
  version,
});
const heard = { kind: 'task.progressed', before: 'in-progress' } as const;

describe('what is worth telling of', () => {
  it('is a progress that members see, first', () => {
    expect(isWorthTelling(heard, task('cleared', 4), null)).toBe(true);
    expect(isWorthTelling(heard, task('in-progress', 4), null)).toBe(false);
  });

  it('is what differs from what was told, its version alone aside', () => {
    expect(isWorthTelling(heard, task('cleared', 5), task('in-progress', 1))).toBe(true);
    expect(isWorthTelling(heard, task('cleared', 5), task('cleared', 4))).toBe(false);
    const moved = { ...task('cleared', 5), session: 'harbour-board/2023/2' };
    expect(isWorthTelling(heard, moved, task('cleared', 4))).toBe(true);
  });

  it('asks nothing of the order in which it was kept', () => {
    const { version, ...rest } = task('cleared', 4);
    expect(isWorthTelling(heard, task('cleared', 5), { version, ...rest })).toBe(false);
  });
});
