import type { Tx } from '#platform';
import { taskRow, type KeptTask } from './insert-tasks.js';
import { writeDeadlines } from './write-deadlines.js';

/** Rewrites what the calendar decides of some tasks, and their deadlines: two statements, however many they are. */
export async function updateTasks(tx: Tx, tasks: readonly KeptTask[]): Promise<void> {
  if (tasks.length === 0) return;
  await tx.query(
    `UPDATE task SET body = n.body, meeting = n.meeting, session = n.session, segment_kind = n.segment_kind,
       segment_n = n.segment_n, starts_on = n.starts_on, ends_on = n.ends_on, candidates = n.candidates,
       choose_by = n.choose_by, by_date = n.by_date, why = n.why, before_register = n.before_register, waits_for = n.waits_for,
       version = task.version + 1
     FROM jsonb_populate_recordset(NULL::task, $1::jsonb) AS n WHERE task.id = n.id`,
    [JSON.stringify(tasks.map(taskRow))],
  );
  await writeDeadlines(tx, tasks);
}
