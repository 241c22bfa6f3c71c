import type { Tx } from '#platform';

/** The id of a unit; null when there is none of this key. */
export async function unitByKey(tx: Tx, key: string): Promise<string | null> {
  const [unit] = await tx.query<{ id: string }>('SELECT id FROM unit WHERE key = $1', [key]);
  return unit?.id ?? null;
}
