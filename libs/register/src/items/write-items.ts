import { newId, Refused, type Tx } from '#platform';
import type { Acceptance } from '../core/item-states.js';
import type { MandateOfItems, OpenItem } from './open-items.js';
import { actingAs, type Standing } from '../open-task.js';

/** What an item says, and who owes it. */
export interface ItemFacts {
  readonly number: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly document: string | null;
  /** Null: the unit that owes the mandate. */
  readonly unit: { readonly id: string; readonly key: string } | null;
  readonly targetDate: string | null;
}

/** What the organization answers to an item. */
export interface ItemAnswer {
  /** Null: not yet said. */
  readonly acceptance: Acceptance | null;
  readonly reason: string | null;
  /** Left out: as it was. */
  readonly targetDate?: string | null;
}

/**
 * Adds items at the end of a mandate's list.
 * @throws Refused 'invalid' when the mandate has one of the numbers already, from the same document
 */
export async function insertItems(
  tx: Tx,
  { id: mandate, body }: MandateOfItems,
  items: readonly ItemFacts[],
  madeOn: string,
): Promise<readonly string[]> {
  await refuseTaken(tx, mandate, items);
  const rows = items.map((item, at) => ({
    id: newId(),
    at,
    ...item,
    unit_id: item.unit?.id ?? null,
  }));
  await tx.query(
    `INSERT INTO mandate_item (id, mandate_id, place, number, texts, document, unit_id, target_date, made_on)
     SELECT n.id, $1, n.at + (SELECT coalesce(max(place), 0) + 1 FROM mandate_item WHERE mandate_id = $1), n.number, n.texts,
       n.document, n.unit_id, n."targetDate", $3
     FROM jsonb_to_recordset($2::jsonb) AS n
       (id uuid, at int, number text, texts jsonb, document text, unit_id uuid, "targetDate" date)`,
    [mandate, JSON.stringify(rows), madeOn],
  );
  tx.record({
    action: 'mandate.items-added',
    subject: { kind: 'mandate', id: mandate },
    body,
    after: { items: items.map((item) => ({ ...item, unit: item.unit?.key ?? null })) },
  });
  return rows.map(({ id }) => id);
}

/** Rewrites what an item says. @throws Refused 'invalid' when another item has its number */
export async function rewriteItem(tx: Tx, item: OpenItem, facts: ItemFacts): Promise<void> {
  await refuseTaken(tx, item.mandate, [facts], item.id);
  const [before] = await tx.query<object>(
    `SELECT number, texts, document, target_date::text AS "targetDate",
       (SELECT key FROM unit WHERE id = unit_id) AS unit FROM mandate_item WHERE id = $1`,
    [item.id],
  );
  await tx.query(
    `UPDATE mandate_item SET number = $2, texts = $3, document = $4, unit_id = $5, target_date = $6, version = version + 1
     WHERE id = $1`,
    [
      item.id,
      facts.number,
      JSON.stringify(facts.texts),
      facts.document,
      facts.unit?.id ?? null,
      facts.targetDate,
    ],
  );
  tx.record({
    action: 'item.corrected',
    subject: { kind: 'item', id: item.id },
    body: item.askedBy,
    before: { ...before },
    after: { ...facts, unit: facts.unit?.key ?? null },
  });
}

/** Takes an item away of which nothing was written. @throws Refused 'item-written' */
export async function removeItem(tx: Tx, item: OpenItem): Promise<void> {
  if (item.isWritten) throw new Refused('item-written', { number: item.number });
  const [gone] = await tx.query<object>(
    'DELETE FROM mandate_item WHERE id = $1 RETURNING number, texts, document',
    [item.id],
  );
  tx.record({
    action: 'item.removed',
    subject: { kind: 'item', id: item.id },
    body: item.askedBy,
    before: { mandate: item.mandate, ...gone },
  });
}

/** Keeps what is answered to an item. */
export async function answerItem(
  tx: Tx,
  item: OpenItem,
  standing: Standing,
  { acceptance, reason, targetDate }: ItemAnswer,
): Promise<void> {
  const [before] = await tx.query<object>(
    `SELECT acceptance, acceptance_reason AS reason, target_date::text AS "targetDate" FROM mandate_item WHERE id = $1`,
    [item.id],
  );
  const [now] = await tx.query<object>(
    `UPDATE mandate_item SET acceptance = $2, acceptance_reason = $3,
       target_date = CASE WHEN $4 THEN $5::date ELSE target_date END, version = version + 1
     WHERE id = $1 RETURNING target_date::text AS "targetDate"`,
    [item.id, acceptance, reason, targetDate !== undefined, targetDate ?? null],
  );
  actingAs(tx, standing).record({
    action: 'item.answered',
    subject: { kind: 'item', id: item.id },
    body: item.askedBy,
    before: { ...before },
    after: {
      ...{ acceptance, reason, ...now },
      as: standing.role,
      onBehalfOf: standing.onBehalfOf?.key ?? null,
    },
  });
}

async function refuseTaken(
  tx: Tx,
  mandate: string,
  items: readonly ItemFacts[],
  own: string | null = null,
): Promise<void> {
  const taken = await tx.query<{ number: string; document: string | null }>(
    `SELECT n.number, n.document FROM jsonb_to_recordset($2::jsonb) AS n (number text, document text)
     WHERE EXISTS (SELECT 1 FROM mandate_item i WHERE i.mandate_id = $1 AND i.number = n.number
                     AND i.document IS NOT DISTINCT FROM n.document AND ($3::uuid IS NULL OR i.id <> $3))
     GROUP BY n.number, n.document
     UNION SELECT n.number, n.document FROM jsonb_to_recordset($2::jsonb) AS n (number text, document text)
     GROUP BY n.number, n.document HAVING count(*) > 1`,
    [mandate, JSON.stringify(items.map(({ number, document }) => ({ number, document }))), own],
  );
  if (taken.length === 0) return;
  const faults = taken.map(({ number }) => ({ key: 'items.fault.numberTaken', values: { number } }));
  throw new Refused('invalid', { faults });
}
