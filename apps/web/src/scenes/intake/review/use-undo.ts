import { useState } from 'react';
import type { Proposal } from '../intake-questions.js';
import type { Decision } from './use-decisions.js';

/** Whether somebody's decision about it can be taken back. */
export function isDecided({ state }: Proposal): boolean {
  return state === 'rejected' || state === 'confirmed';
}

/** Remembers what was decided last since the page was opened, to be taken back with one key. */
export function useUndo(order: readonly Proposal[]) {
  const [last, keepLast] = useState<string>();
  return {
    /** What would be taken back; undefined when there is nothing. */
    undoable: order.find((each) => each.id === last && isDecided(each)),
    remember: (act: Decision, { id }: Proposal) => keepLast(act === 'reopen' ? undefined : id),
  };
}
