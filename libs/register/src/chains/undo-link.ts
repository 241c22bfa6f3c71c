import { Refused, type Tx } from '#platform';
import type { LinkableMandate } from './open-for-link.js';

/** The latest link by which a mandate carries others on, as it was made. */
export interface StandingLink {
  readonly id: string;
  readonly earlier: readonly string[];
  readonly tasks: readonly LinkedTask[];
  readonly items: number;
  readonly unitTaken: boolean;
}

/** What a link did to a task. */
export interface LinkedTask {
  readonly task: string;
  readonly how: 'moved' | 'ended';
  /** The mandate that it was a task of. */
  readonly mandate: string;
}

/** The latest link into a mandate that was not taken back; null when there is none. */
export async function latestLink(tx: Tx, later: string): Promise<StandingLink | null> {
  const [link] = await tx.query<StandingLink>(
    `SELECT l.id, l.unit_taken AS "unitTaken",
       (SELECT jsonb_agg(x.earlier_id ORDER BY x.earlier_id) FROM linked_mandate x WHERE x.link_id = l.id) AS earlier,
       (SELECT sum(cardinality(x.items))::int FROM linked_mandate x WHERE x.link_id = l.id) AS items,
       coalesce((SELECT jsonb_agg(jsonb_build_object('task', k.task_id, 'how', k.how, 'mandate', k.mandate_id) ORDER BY k.task_id)
                 FROM linked_task k WHERE k.link_id = l.id), '[]') AS tasks
     FROM mandate_link l WHERE l.later_id = $1 AND l.undone_at IS NULL ORDER BY l.made_at DESC, l.id DESC LIMIT 1`,
    [later],
  );
  return link ?? null;
}

/** What carries a mandate on, by the number of its decision; null when nothing does. */
export async function carriedOnBy(tx: Tx, earlier: string): Promise<string | null> {
  const [found] = await tx.query<{ called: string }>(
    `SELECT coalesce(d.number, m.id::text) AS called FROM linked_mandate x JOIN mandate_link l ON l.id = x.link_id
     JOIN mandate m ON m.id = l.later_id LEFT JOIN decision d ON d.id = m.decision_id
     WHERE x.earlier_id = $1 AND NOT x.undone`,
    [earlier],
  );
  return found?.called ?? null;
}

/**
 * Takes a link back: the earlier mandates are active again, with the tasks and items that came from them, whatever was done
 * with those meanwhile; what had ended is open again as it was. The link stays as history.
 */
export async function undoLink(
  tx: Tx,
  later: LinkableMandate,
  link: StandingLink,
  mandates: ReadonlyMap<string, LinkableMandate>,
): Promise<void> {
  const by = tx.actor.kind === 'person' ? tx.actor.id : null;
  const [taken] = await tx.query(
    'UPDATE mandate_link SET undone_at = $2, undone_by = $3 WHERE id = $1 AND undone_at IS NULL RETURNING id',
    [link.id, tx.at, by],
  );
  if (taken === undefined) throw new Refused('stale');
  await tx.query('UPDATE linked_mandate SET undone = true WHERE link_id = $1', [link.id]);
  await tx.query(
    `UPDATE task t SET carried_into = NULL, progress = k.progress, blocked_kind = k.blocked_kind,
       blocked_reason = k.blocked_reason, blocked_cleared_at = k.blocked_cleared_at, version = t.version + 1
     FROM linked_task k WHERE k.link_id = $1 AND k.how = 'ended' AND t.id = k.task_id`,
    [link.id],
  );
  await tx.query(
    `UPDATE task t SET mandate_id = k.mandate_id, slot = k.slot, waits_for = k.waits_for, origin_id = k.origin_id,
       version = t.version + 1
     FROM linked_task k WHERE k.link_id = $1 AND k.how = 'moved' AND t.id = k.task_id`,
    [link.id],
  );
  await tx.query(
    `UPDATE mandate_item i SET mandate_id = x.earlier_id, version = i.version + 1
     FROM linked_mandate x WHERE x.link_id = $1 AND i.id = ANY (x.items)`,
    [link.id],
  );
  await tx.query(`UPDATE mandate SET life = 'active', version = version + 1 WHERE id = ANY ($1::uuid[])`, [
    link.earlier,
  ]);
  await tx.query(
    `UPDATE mandate SET version = version + 1, unit_id = CASE WHEN $2 THEN NULL ELSE unit_id END,
       owned_since = CASE WHEN $2 THEN NULL ELSE owned_since END WHERE id = $1`,
    [later.id, link.unitTaken],
  );
  recordUndone(tx, later, link, mandates);
}

function recordUndone(
  tx: Tx,
  later: LinkableMandate,
  { earlier, tasks }: StandingLink,
  mandates: ReadonlyMap<string, LinkableMandate>,
): void {
  tx.record({
    action: 'mandate.link-undone',
    subject: { kind: 'mandate', id: later.id },
    body: later.body,
    before: { earlier },
  });
  for (const id of earlier) {
    tx.record({
      action: 'mandate.active-again',
      subject: { kind: 'mandate', id },
      body: mandates.get(id)!.body,
      before: { life: 'superseded', by: later.id },
      after: { life: 'active' },
    });
  }
  for (const { task, how, mandate } of tasks) {
    tx.record({
      action: 'task.given-back',
      subject: { kind: 'task', id: task },
      body: mandates.get(mandate)?.body ?? later.body,
      after: { how, mandate },
    });
  }
}
