import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { me } from '../../api/questions.js';
import { keepOn, keptOn, type Shelf } from './kept.js';

/** Where what is typed is: nowhere but here, found again from an earlier visit, kept, or not to be kept. */
export type Keeping = 'blank' | 'found' | 'kept' | 'not-kept';

interface Kept<T> {
  readonly typed: T;
  readonly keeping: Keeping;
  readonly type: (typed: T) => void;
  /** Forgets it: it was saved, or is not wanted any more. */
  readonly drop: () => void;
}

/** Asked for anew each time: a browser that forbids it throws. */
const shelf: Shelf = {
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, text) => localStorage.setItem(name, text),
  removeItem: (name) => localStorage.removeItem(name),
};

/**
 * What somebody types into a form of a task, kept in this browser with each stroke, for this person alone: it is there
 * again after a failure, a closed window, or signing in anew.
 */
export function useKept<T extends object>(
  task: string,
  form: string,
  empty: T,
  read: (kept: unknown) => T | null,
): Kept<T> {
  const name = `${useFolder(task)}${form}`;
  const [{ typed, keeping }, set] = useState<{ typed: T; keeping: Keeping }>(() => {
    const found = keptOn(shelf, name, read);
    return found === null ? { typed: empty, keeping: 'blank' } : { typed: found, keeping: 'found' };
  });
  return {
    typed,
    keeping,
    type: (next) => set({ typed: next, keeping: keepOn(shelf, name, next) ? 'kept' : 'not-kept' }),
    drop: () => {
      keepOn(shelf, name, null);
      set({ typed: empty, keeping: 'blank' });
    },
  };
}

/** The forms of a task in which this person has words that were not saved. */
export function useFormsWithWords(task: string, forms: readonly string[]): readonly string[] {
  const folder = useFolder(task);
  return forms.filter((form) => keptOn(shelf, folder + form, (kept) => kept) !== null);
}

function useFolder(task: string): string {
  const { data: person } = useQuery({ ...me, enabled: false });
  return `draft/${person?.id ?? ''}/${task}/`;
}
