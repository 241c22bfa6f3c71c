import type { Tx } from '#platform';

/** The time zone of a body (IANA name), where its people are taken to live until they say otherwise; null: no such body. */
export async function bodyZone(tx: Tx, key: string): Promise<string | null> {
  const [body] = await tx.query<{ zone: string }>('SELECT zone FROM body WHERE key = $1', [key]);
  return body?.zone ?? null;
}
