import type { Tx } from '#platform';
import type { BodyKey, SessionKey } from '../core/session-key.js';

/** Marks what the sample register brought, so that it can be taken away. */
export async function markSampleCalendar(
  tx: Tx,
  made: { readonly bodies: readonly BodyKey[]; readonly sessions: readonly SessionKey[] },
): Promise<void> {
  await tx.query('UPDATE body SET sample = true WHERE key = ANY ($1)', [made.bodies]);
  await tx.query('UPDATE session SET sample = true WHERE key = ANY ($1)', [made.sessions]);
}
