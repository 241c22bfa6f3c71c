import { useState } from 'react';
import type { Message } from '#messages/web';
import { useToday } from '../../language/use-today.js';
import {
  actFaults,
  actSaid,
  deedFaults,
  emptyAct,
  noDeed,
  taskDeedSaid,
  type DeedDraft,
} from './act-draft.js';
import type { Delivered } from './delivered.js';
import { useRecordAct } from './use-record-act.js';

/** What is typed of what a body did with what was delivered for a session, and how it is recorded: once for all of it. */
export function useConsider(body: string, delivered: readonly Delivered[]) {
  const today = useToday();
  const [act, typeAct] = useState(emptyAct(body, today));
  const [deeds, typeDeeds] = useState<Readonly<Record<string, DeedDraft>>>({});
  const [isDone, setDone] = useState(false);
  const run = useRecordAct(() => {
    typeDeeds({});
    setDone(true);
  });
  const chosen = delivered.flatMap(({ task }) => {
    const deed = deeds[task.id];
    return deed === undefined || deed.deed === '' ? [] : [{ task, deed }];
  });
  const faults: Readonly<Record<string, Message>> = {
    ...(chosen.length === 0 && { all: { key: 'workflow.fault.nothingDone' } as const }),
    ...Object.fromEntries(
      chosen.flatMap(({ task, deed }) =>
        Object.entries(deedFaults(deed)).map(([field, fault]) => [`${field} ${task.id}`, fault]),
      ),
    ),
    ...actFaults(act, today),
  };
  return {
    ...{ act, typeAct, isDone, run, faults, count: chosen.length },
    of: (task: string) => deeds[task] ?? noDeed,
    type: (task: string, deed: DeedDraft) => {
      setDone(false);
      typeDeeds({ ...deeds, [task]: deed });
    },
    /** Gives a deed to every line that has none yet. */
    typeAll: (deed: 'take-note' | 'approve') =>
      typeDeeds({
        ...Object.fromEntries(delivered.map(({ task }) => [task.id, { ...noDeed, deed }])),
        ...Object.fromEntries(chosen.map(({ task, deed: own }) => [task.id, own])),
      }),
    send: () => {
      setDone(false);
      run.mutate({ ...actSaid(act), tasks: chosen.map(({ task, deed }) => taskDeedSaid(task, deed)) });
    },
  };
}
