import { useState } from 'react';
import type { TaskDetail } from '../../api/questions.js';
import type { Reply } from '../../api/refusal.js';
import type { ActProps } from './act-props.js';
import { useAct, type TaskCall } from './use-act.js';
import { useKept } from './use-kept.js';

/** How what is typed into the form of an act looks: with nothing typed, and as this browser kept it. */
interface Draft<T> {
  readonly empty: T;
  readonly read: (kept: unknown) => T | null;
}

/** Whether a person has opened the form or closed it; null when they have not said. */
export interface Opening {
  readonly said: boolean | null;
  readonly say: (isOpen: boolean | null) => void;
}

/** An act with a form: what is typed into it is kept until the act is done. */
export function useKeptAct<T extends object, Sent>(
  act: TaskDetail['may'][number],
  { task, outcome }: ActProps,
  { empty, read }: Draft<T>,
  send: (call: TaskCall, sent: Sent) => Promise<Reply<TaskDetail>>,
) {
  const kept = useKept(task.id, act, empty, read);
  const [said, say] = useState<boolean | null>(null);
  const run = useAct(act, task, send, {
    ...outcome,
    onDone: (done, fresh) => {
      kept.drop();
      say(null);
      outcome.onDone(done, fresh);
    },
  });
  const isPossible = task.may.includes(act);
  const isBlank = kept.keeping === 'blank';
  return {
    ...kept,
    run,
    isPossible,
    /** Nothing to do, and nothing typed that would be lost. */
    isGone: !isPossible && isBlank,
    opening: { said, say },
    hasWords: !isBlank,
    /** Forgets what was typed and closes the form. */
    cancel: () => {
      kept.drop();
      say(false);
    },
  };
}
