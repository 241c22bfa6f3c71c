import type { Tx } from '#platform';
import type { DataSource } from 'typeorm';

export interface NewDelivery {
  readonly id: string;
  readonly hook: string;
  readonly kind: string;
  readonly payload: string;
}

export async function insertDeliveries(tx: Tx, deliveries: readonly NewDelivery[]): Promise<void> {
  await tx.query(
    `INSERT INTO webhook_delivery (id, webhook_id, kind, payload, made_at)
     SELECT d.id, d.hook, d.kind, d.payload, $2 FROM jsonb_to_recordset($1::jsonb) AS d (id uuid, hook uuid, kind text, payload text)`,
    [JSON.stringify(deliveries), tx.at],
  );
}

/** Lets it be tried from the start again. @returns whether there is such a delivery that does not wait already */
export async function restartDelivery(tx: Tx, hook: string, id: string): Promise<boolean> {
  const restarted = await tx.query(
    `UPDATE webhook_delivery SET state = 'waiting', attempts = 0, lease_until = NULL, failure = NULL, status = NULL
     WHERE id = $2 AND webhook_id = $1 AND state <> 'waiting' RETURNING id`,
    [hook, id],
  );
  return restarted.length > 0;
}

/** A delivery that one process has taken for a while. */
export interface TakenDelivery {
  readonly id: string;
  readonly hook: string;
  readonly body: string;
  readonly address: string;
  readonly payload: string;
  readonly secret: Buffer;
  readonly earlierSecret: Buffer | null;
  readonly attempts: number;
}

/**
 * Takes a delivery that waits, and counts the try; null when there is nothing to do, or another has it. A try is no deed:
 * it stands with the delivery and not in the trail.
 * @param lease in seconds, longer than a try takes
 */
export async function takeDelivery(
  dataSource: DataSource,
  id: string,
  lease: number,
): Promise<TakenDelivery | null> {
  const [rows] = await dataSource.query<[TakenDelivery[], number]>(
    `UPDATE webhook_delivery d
     SET attempts = d.attempts + 1, tried_at = clock_timestamp(), lease_until = clock_timestamp() + make_interval(secs => $2)
     FROM webhook w
     WHERE d.id = $1 AND w.id = d.webhook_id AND w.state = 'on' AND d.state = 'waiting'
       AND (d.lease_until IS NULL OR d.lease_until < clock_timestamp())
     RETURNING d.id, w.id AS hook, w.body, w.address, d.payload, w.secret, d.attempts,
       CASE WHEN w.earlier_until > clock_timestamp() THEN w.earlier_secret END AS "earlierSecret"`,
    [id, lease],
  );
  return rows[0] ?? null;
}

/** What became of a try that is to be followed by another, or by none. */
export async function noteTry(
  dataSource: DataSource,
  id: string,
  state: 'waiting' | 'delivered',
  { status, failure }: { readonly status: number | null; readonly failure: string | null },
): Promise<void> {
  await dataSource.query(
    `UPDATE webhook_delivery SET state = $2, status = $3, failure = $4, lease_until = NULL
     WHERE id = $1 AND state = 'waiting'`,
    [id, state, status, failure],
  );
}

export async function giveUp(
  tx: Tx,
  id: string,
  { status, failure }: { readonly status: number | null; readonly failure: string },
): Promise<void> {
  await tx.query(
    `UPDATE webhook_delivery SET state = 'given-up', status = $2, failure = $3, lease_until = NULL
     WHERE id = $1 AND state = 'waiting'`,
    [id, status, failure],
  );
}

/** Those that wait and that nobody will try by themselves any more: their job was lost. Ringing twice is harmless. */
export async function strandedDeliveries(dataSource: DataSource): Promise<readonly string[]> {
  const rows = await dataSource.query<{ id: string }[]>(
    `SELECT id FROM webhook_delivery WHERE state = 'waiting'
       AND (lease_until IS NULL OR lease_until < clock_timestamp()) ORDER BY id LIMIT 500`,
  );
  return rows.map(({ id }) => id);
}

/** Told or given up a month ago, it is of no use. */
export async function forgetDeliveries(dataSource: DataSource, before: Date): Promise<void> {
  await dataSource.query("DELETE FROM webhook_delivery WHERE state <> 'waiting' AND made_at < $1", [before]);
}
