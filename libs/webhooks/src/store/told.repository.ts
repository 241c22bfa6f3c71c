import type { Tx } from '#platform';
import type { DataSource } from 'typeorm';
import type { SeenThing } from '../core/index.js';

/** What a webhook was told last of a thing. */
export interface ToldThing {
  readonly hook: string;
  readonly subject: string;
  readonly data: SeenThing;
}

export async function toldBefore(
  dataSource: DataSource,
  hook: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, SeenThing>> {
  const rows = await dataSource.query<{ subject: string; data: SeenThing }[]>(
    'SELECT subject, data FROM webhook_told WHERE webhook_id = $1 AND subject = ANY ($2)',
    [hook, subjects],
  );
  return new Map(rows.map(({ subject, data }) => [subject, data]));
}

export async function keepTold(tx: Tx, told: readonly ToldThing[]): Promise<void> {
  await tx.query(
    `INSERT INTO webhook_told (webhook_id, subject, data)
     SELECT t.hook, t.subject, t.data FROM jsonb_to_recordset($1::jsonb) AS t (hook uuid, subject text, data jsonb)
     ON CONFLICT (webhook_id, subject) DO UPDATE SET data = EXCLUDED.data`,
    [JSON.stringify(told)],
  );
}
