import { newId, Refused, type Tx } from '#platform';
import type { Implementation } from '../core/item-states.js';
import { actingAs, type Standing } from '../open-task.js';
import type { OpenItem } from './open-items.js';

/** What somebody writes of an item. */
export interface WrittenItemUpdate {
  readonly implementation: Implementation;
  readonly narrative: string;
}

/** Adds an update to an item; it waits for clearance from then on and is never edited. */
export async function addItemUpdate(
  tx: Tx,
  item: OpenItem,
  standing: Standing,
  { implementation, narrative }: WrittenItemUpdate,
): Promise<void> {
  const id = newId();
  await tx.query(
    `INSERT INTO item_update (id, item_id, author, on_behalf_of_unit, at, implementation, narrative)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, item.id, personIn(tx), standing.onBehalfOf?.id ?? null, tx.at, implementation, narrative],
  );
  await touch(tx, item, standing, 'item.update-written', { update: id, implementation });
}

/**
 * Clears what was written last of an item, or returns it with a reason.
 * @throws Refused 'nothing-to-clear' when there is nothing that was neither cleared nor returned
 */
export async function decideItemUpdate(
  tx: Tx,
  item: OpenItem,
  standing: Standing,
  reason: string | null,
): Promise<void> {
  const [waiting] = await tx.query<{ id: string; decided: boolean }>(
    `SELECT w.id, EXISTS (SELECT 1 FROM item_clearance c WHERE c.update_id = w.id) AS decided
     FROM item_update w WHERE w.item_id = $1 ORDER BY w.at DESC, w.id DESC LIMIT 1`,
    [item.id],
  );
  if (waiting === undefined || waiting.decided) throw new Refused('nothing-to-clear');
  const outcome = reason === null ? 'cleared' : 'returned';
  await tx.query(
    `INSERT INTO item_clearance (update_id, outcome, person_id, on_behalf_of_unit, at, reason)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [waiting.id, outcome, personIn(tx), standing.onBehalfOf?.id ?? null, tx.at, reason],
  );
  await touch(tx, item, standing, `item.${outcome}`, { update: waiting.id, reason });
}

/** Whoever saw the item before is told that it has changed. */
async function touch(
  tx: Tx,
  item: OpenItem,
  standing: Standing,
  action: `item.${string}`,
  after: Readonly<Record<string, unknown>>,
): Promise<void> {
  await tx.query('UPDATE mandate_item SET version = version + 1 WHERE id = $1', [item.id]);
  actingAs(tx, standing).record({
    action,
    subject: { kind: 'item', id: item.id },
    body: item.askedBy,
    after: { ...after, as: standing.role, onBehalfOf: standing.onBehalfOf?.key ?? null },
  });
}

/** Work on an item is always a person's. */
function personIn(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Refused('not-allowed');
  return tx.actor.id;
}
