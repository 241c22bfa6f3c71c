import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TaskDetail } from '../../api/questions.js';
import { answerOf, Refusal, type Reply } from '../../api/refusal.js';

/** What each call about a task says: which task, and which version of it the person had before them. */
export interface TaskCall {
  readonly params: { readonly path: { readonly id: string } };
  readonly headers: { readonly 'if-match': string };
}

/** The server found the task otherwise than this page shows it. */
const outdated = new Set([403, 404, 409, 412]);

/** What the page says afterwards. It stands above the acts, since an act that is refused may no longer be among them. */
export interface Outcome {
  readonly onDone: (act: string, fresh: TaskDetail) => void;
  readonly onRefused: (error: Error) => void;
}

/** Does something with a task. It stands on the page at once as the server answers it; lists ask again. */
export function useAct<Typed = void>(
  act: string,
  task: Pick<TaskDetail, 'id' | 'version'>,
  send: (call: TaskCall, typed: Typed) => Promise<Reply<TaskDetail>>,
  { onDone, onRefused }: Outcome,
) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (typed: Typed) => {
      const headers = { 'if-match': `"${task.version}"` };
      return answerOf(send({ params: { path: { id: task.id } }, headers }, typed));
    },
    onSuccess: (fresh) => {
      known.setQueriesData(
        { queryKey: ['task'], predicate: ({ queryKey }) => queryKey[2] === task.id },
        fresh,
      );
      for (const list of ['today', 'mandates', 'mandate']) void known.invalidateQueries({ queryKey: [list] });
      onDone(act, fresh);
    },
    onError: (error) => {
      onRefused(error);
      if (error instanceof Refusal && outdated.has(error.status ?? 0)) {
        void known.invalidateQueries({ queryKey: ['task'] });
      }
    },
  });
}
