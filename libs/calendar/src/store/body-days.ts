import type { CalendarDate, Tx } from '#platform';
import type { BodyKey } from '../core/session-key.js';

/** The bodies in whose zone a day has begun that was not begun for them yet, with that day. */
export function bodiesWithNewDay(
  tx: Tx,
): Promise<readonly { readonly body: BodyKey; readonly day: CalendarDate }[]> {
  return tx.query(
    `SELECT key AS body, here.day::text AS day
     FROM body CROSS JOIN LATERAL (SELECT ($1::timestamptz AT TIME ZONE zone)::date AS day) here
     WHERE day_begun_on IS NULL OR day_begun_on < here.day ORDER BY key`,
    [tx.at],
  );
}

/** Whether a day was begun for a body. */
export async function isDayBegun(tx: Tx, body: BodyKey, day: CalendarDate): Promise<boolean> {
  const begun = await tx.query('SELECT 1 FROM body WHERE key = $1 AND day_begun_on >= $2', [body, day]);
  return begun.length === 1;
}

/** Notes that a day was begun for a body. @returns whether it was not begun before */
export async function noteDayBegun(tx: Tx, body: BodyKey, day: CalendarDate): Promise<boolean> {
  const noted = await tx.query(
    `UPDATE body SET day_begun_on = $2 WHERE key = $1 AND (day_begun_on IS NULL OR day_begun_on < $2) RETURNING key`,
    [body, day],
  );
  return noted.length === 1;
}
