import type { Tx } from '#platform';

/** The id of an open unit, to which something can be given; null when there is none of this key, or it is closed. */
export async function unitByKey(tx: Tx, key: string): Promise<string | null> {
  const [unit] = await tx.query<{ id: string }>('SELECT id FROM unit WHERE key = $1 AND closed_at IS NULL', [
    key,
  ]);
  return unit?.id ?? null;
}
