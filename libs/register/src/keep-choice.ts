import { newId, Refused, type Tx } from '#platform';
import { actingAs, type OpenTask, type Standing } from './open-task.js';
import { ownSlotSql } from './store/task-sql.js';

/**
 * Records which session a person chose for a slot of a mandate, and why; an earlier choice stays as history. Of a task that
 * came from an earlier mandate, it is a choice in that one's rule.
 */
export async function keepChoice(
  tx: Tx,
  task: OpenTask,
  standing: Standing,
  { session, reason }: { readonly session: string; readonly reason: string | null },
): Promise<void> {
  if (tx.actor.kind !== 'person') throw new Refused('not-allowed');
  await tx.query(
    `INSERT INTO choice (id, mandate_id, slot, session, person_id, at, reason)
     SELECT $1, coalesce(origin_id, mandate_id), ${ownSlotSql('task')}, $3, $4, $5, $6 FROM task WHERE id = $2`,
    [newId(), task.id, session, tx.actor.id, tx.at, reason],
  );
  actingAs(tx, standing).record({
    action: 'task.session-chosen',
    subject: { kind: 'task', id: task.id },
    body: task.askedBy,
    after: { session, reason, as: standing.role },
  });
}
