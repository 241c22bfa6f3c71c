import type { Tx } from '#platform';
import type { DueTask } from '../core/index.js';

/** Gives tasks the deadlines that they now have, and no others: one statement, however many they are. */
export async function writeDeadlines(
  tx: Tx,
  tasks: readonly (Pick<DueTask, 'deadlines'> & { readonly id: string })[],
): Promise<void> {
  if (tasks.length === 0) return;
  const rows = tasks.flatMap((task) =>
    task.deadlines.map(({ kind, date, passedBeforeAdoption, originally = null, reason = null }) => ({
      task_id: task.id,
      kind,
      on_date: date,
      passed_before_adoption: passedBeforeAdoption,
      originally,
      reason,
    })),
  );
  await tx.query(
    `WITH wanted AS MATERIALIZED (
       SELECT task_id, kind, on_date, passed_before_adoption, originally, reason
       FROM jsonb_populate_recordset(NULL::deadline, $2::jsonb)
     ), gone AS (
       DELETE FROM deadline d WHERE d.task_id = ANY ($1::uuid[])
         AND NOT EXISTS (SELECT 1 FROM wanted w WHERE w.task_id = d.task_id AND w.kind = d.kind)
     )
     INSERT INTO deadline (task_id, kind, on_date, passed_before_adoption, originally, reason) SELECT * FROM wanted
     ON CONFLICT (task_id, kind) DO UPDATE
     SET on_date = excluded.on_date, passed_before_adoption = excluded.passed_before_adoption,
       originally = excluded.originally, reason = excluded.reason
     WHERE (deadline.on_date, deadline.passed_before_adoption, deadline.originally, deadline.reason)
           IS DISTINCT FROM (excluded.on_date, excluded.passed_before_adoption, excluded.originally, excluded.reason)`,
    [tasks.map(({ id }) => id), JSON.stringify(rows)],
  );
}
