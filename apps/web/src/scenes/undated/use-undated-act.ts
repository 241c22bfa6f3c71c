import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import type { UndatedTask } from './undated-questions.js';

export type UndatedAct = UndatedTask['may'][number];

/** What was done last, and with how many. */
interface Said {
  readonly act: 'doneNoChange' | 'doneClear';
  readonly count: number;
}

/** Does the same with many duties, all or none; whatever shows them asks again. */
export function useUndatedAct(onDone: () => void) {
  const known = useQueryClient();
  const [said, say] = useState<Said | null>(null);
  const run = useMutation({
    mutationFn: ({ act, tasks }: { readonly act: UndatedAct; readonly tasks: readonly UndatedTask[] }) => {
      const body = { tasks: tasks.map(({ id, version }) => ({ id, version })) };
      return done(
        act === 'clear'
          ? api.POST('/api/v1/tasks/undated/clear', { body })
          : api.POST('/api/v1/tasks/undated/no-change', { body }),
      );
    },
    onSuccess: (_, { act, tasks }) => {
      say({ act: act === 'clear' ? 'doneClear' : 'doneNoChange', count: tasks.length });
      onDone();
    },
    onSettled: () => {
      for (const list of ['undated', 'today', 'task', 'mandates', 'mandate'])
        void known.invalidateQueries({ queryKey: [list] });
    },
  });
  return {
    run,
    said,
    act: (act: UndatedAct, tasks: readonly UndatedTask[]) => {
      if (run.isPending || tasks.length === 0) return;
      say(null);
      run.mutate({ act, tasks });
    },
  };
}
