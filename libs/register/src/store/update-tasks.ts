import type { Tx } from '#platform';
import type { DueTask } from '../core/index.js';
import { putExtensions } from '../deadlines/settle-extensions.js';
import { insertDeadlines, taskRow } from './insert-tasks.js';

/** Rewrites what the calendar decides of some tasks, and their deadlines: three statements, however many they are. */
export async function updateTasks(
  tx: Tx,
  tasks: readonly (DueTask & { readonly id: string })[],
): Promise<void> {
  if (tasks.length === 0) return;
  await tx.query(
    `UPDATE task SET body = n.body, meeting = n.meeting, session = n.session, segment_kind = n.segment_kind,
       segment_n = n.segment_n, starts_on = n.starts_on, ends_on = n.ends_on, candidates = n.candidates,
       choose_by = n.choose_by, by_date = n.by_date, why = n.why, before_register = n.before_register,
       version = task.version + 1
     FROM jsonb_populate_recordset(NULL::task, $1::jsonb) AS n WHERE task.id = n.id`,
    [JSON.stringify(tasks.map(taskRow))],
  );
  await tx.query('DELETE FROM deadline WHERE task_id = ANY ($1)', [tasks.map(({ id }) => id)]);
  await insertDeadlines(tx, tasks);
  await putExtensions(
    tx,
    tasks.map(({ id }) => id),
  );
}
