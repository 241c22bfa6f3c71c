import { newId, type Tx } from '#platform';
import type { CarriedTask } from '../core/index.js';
import type { LinkableMandate } from './open-for-link.js';

/** What a link does, decided and not yet written. */
export interface PlannedLink {
  readonly later: LinkableMandate;
  readonly earlier: readonly LinkableMandate[];
  readonly carried: readonly CarriedTask[];
  /** The unit that owes the later mandate from now on, taken from an earlier one; null when it has its own, or none has. */
  readonly unit: { readonly id: string; readonly key: string } | null;
  /** The day it is for the body of the later mandate. */
  readonly today: string;
}

/**
 * Makes the earlier mandates history of the later one: what of their open tasks goes on moves there, what is carried by
 * another task ends, their items come along. How it was before is kept, for taking it back.
 * @returns how many items came along
 */
export async function writeLink(tx: Tx, planned: PlannedLink): Promise<number> {
  const { later, earlier, carried, unit } = planned;
  const id = newId();
  const by = tx.actor.kind === 'person' ? tx.actor.id : null;
  await tx.query(
    'INSERT INTO mandate_link (id, later_id, unit_taken, made_by, made_at) VALUES ($1, $2, $3, $4, $5)',
    [id, later.id, unit !== null, by, tx.at],
  );
  await keepAsTheyWere(tx, id, carried);
  await moveTasks(tx, later.id, idsOf(carried, 'moves'));
  await endTasks(tx, carried);
  const items = await moveItems(tx, id, later.id, earlier);
  await tx.query(
    `UPDATE mandate SET life = 'superseded', version = version + 1 WHERE id = ANY ($1::uuid[])`,
    [earlier.map((mandate) => mandate.id)],
  );
  await tx.query(
    `UPDATE mandate SET version = version + 1, unit_id = coalesce($2::uuid, unit_id),
       owned_since = CASE WHEN $2::uuid IS NULL THEN owned_since ELSE $3::date END WHERE id = $1`,
    [later.id, unit?.id ?? null, planned.today],
  );
  recordLink(tx, planned, items);
  return items;
}

function idsOf(carried: readonly CarriedTask[], tag: CarriedTask['how']['tag']): readonly string[] {
  return carried.filter(({ how }) => how.tag === tag).map(({ task }) => task.id);
}

async function keepAsTheyWere(tx: Tx, link: string, carried: readonly CarriedTask[]): Promise<void> {
  await tx.query(
    `INSERT INTO linked_task (link_id, task_id, how, mandate_id, slot, waits_for, origin_id, progress,
       blocked_kind, blocked_reason, blocked_cleared_at)
     SELECT $1, t.id, CASE WHEN t.id = ANY ($2::uuid[]) THEN 'moved' ELSE 'ended' END, t.mandate_id, t.slot, t.waits_for,
       t.origin_id, t.progress, t.blocked_kind, t.blocked_reason, t.blocked_cleared_at
     FROM task t WHERE t.id = ANY ($3::uuid[])`,
    [link, idsOf(carried, 'moves'), carried.map(({ task }) => task.id)],
  );
}

/** A slot belongs to the mandate whose rule made it: elsewhere it begins with that one's id. */
async function moveTasks(tx: Tx, later: string, tasks: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE task t SET mandate_id = $1, origin_id = coalesce(t.origin_id, t.mandate_id),
       slot = CASE WHEN t.origin_id IS NULL THEN t.mandate_id || ':' || t.slot ELSE t.slot END,
       waits_for = (SELECT CASE WHEN f.origin_id IS NULL THEN f.mandate_id || ':' || f.slot ELSE f.slot END
                    FROM task f WHERE f.mandate_id = t.mandate_id AND f.slot = t.waits_for AND f.id = ANY ($2::uuid[])),
       version = t.version + 1
     WHERE t.id = ANY ($2::uuid[])`,
    [later, tasks],
  );
}

async function endTasks(tx: Tx, carried: readonly CarriedTask[]): Promise<void> {
  const ended = carried.flatMap(({ task, how }) =>
    how.tag === 'ends' ? [{ id: task.id, into: how.into }] : [],
  );
  await tx.query(
    `UPDATE task SET progress = 'dropped', carried_into = e.into, blocked_kind = NULL, blocked_reason = NULL,
       blocked_cleared_at = NULL, version = version + 1
     FROM jsonb_to_recordset($1::jsonb) AS e (id uuid, "into" uuid) WHERE task.id = e.id`,
    [JSON.stringify(ended)],
  );
}

/** An item whose number the later mandate has already, from the same document, stays with the history. */
async function moveItems(
  tx: Tx,
  link: string,
  later: string,
  earlier: readonly LinkableMandate[],
): Promise<number> {
  let moved = 0;
  for (const { id } of earlier) {
    const items = await tx.query<{ id: string }>(
      `UPDATE mandate_item i SET mandate_id = $2, version = version + 1,
         place = i.place + (SELECT coalesce(max(o.place), 0) FROM mandate_item o WHERE o.mandate_id = $2)
       WHERE i.mandate_id = $1 AND NOT EXISTS (SELECT 1 FROM mandate_item o WHERE o.mandate_id = $2
         AND o.number = i.number AND o.document IS NOT DISTINCT FROM i.document) RETURNING i.id`,
      [id, later],
    );
    await tx.query('INSERT INTO linked_mandate (link_id, earlier_id, items) VALUES ($1, $2, $3)', [
      link,
      id,
      items.map((item) => item.id),
    ]);
    moved += items.length;
  }
  return moved;
}

function recordLink(tx: Tx, { later, earlier, carried, unit }: PlannedLink, items: number): void {
  const bodyOf = new Map([later, ...earlier].map(({ id, body }) => [id, body]));
  for (const { id, body } of earlier) {
    tx.record({
      action: 'mandate.superseded',
      subject: { kind: 'mandate', id },
      body,
      before: { life: 'active' },
      after: { life: 'superseded', by: later.id },
    });
  }
  tx.record({
    action: 'mandate.took-over',
    subject: { kind: 'mandate', id: later.id },
    body: later.body,
    before: { unit: later.unit?.key ?? null },
    after: { earlier: earlier.map(({ id }) => id), unit: unit?.key ?? later.unit?.key ?? null, items },
  });
  for (const { task, from, how } of carried) {
    tx.record({
      action: how.tag === 'moves' ? 'task.taken-over' : 'task.carried',
      subject: { kind: 'task', id: task.id },
      body: bodyOf.get(from)!,
      before: { mandate: from, progress: task.progress },
      after: how.tag === 'moves' ? { mandate: later.id } : { progress: 'dropped', into: how.into },
    });
  }
}
