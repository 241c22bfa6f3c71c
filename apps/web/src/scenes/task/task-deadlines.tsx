import { api } from '../../api/client.js';
import type { TaskDetail } from '../../api/questions.js';
import { SetDeadline, type DeadlineKind, type NewDeadline } from '../deadline/set-deadline.js';
import { useAct } from './use-act.js';

/** What became of it is said where the deadlines stand. */
const quiet = { onDone: () => {}, onRefused: () => {} };

/** Where an officer sets a task's own deadlines to other days. */
export function TaskDeadlines({ task }: { readonly task: TaskDetail }) {
  const set = useAct(
    'extend-deadlines',
    task,
    (call, { kind, date, reason }: NewDeadline) =>
      api.PUT('/api/v1/tasks/{id}/deadlines/{kind}', {
        ...call,
        params: { path: { ...call.params.path, kind } },
        body: { date, reason },
      }),
    quiet,
  );
  const putBack = useAct(
    'extend-deadlines',
    task,
    (call, kind: DeadlineKind) =>
      api.DELETE('/api/v1/tasks/{id}/deadlines/{kind}', {
        ...call,
        params: { path: { ...call.params.path, kind } },
      }),
    quiet,
  );
  return <SetDeadline id={task.id} deadlines={task.deadlines} set={set} putBack={putBack} />;
}
