import type { Tx } from '#platform';

/**
 * Holds the calendar of all bodies until the unit of work ends: what is resolved against it stays true until it is written.
 * Rules reach from body to body, so one at a time changes calendars or makes tasks of them. First of all locks; others read
 * on, and may add what names a body.
 */
export async function holdCalendar(tx: Tx): Promise<void> {
  await tx.query('SELECT key FROM body ORDER BY key FOR NO KEY UPDATE');
}
