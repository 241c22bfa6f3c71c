import type { Tx } from '#platform';
import type { BodyKey, SessionKey } from '../core/session-key.js';

/**
 * Takes the sample's bodies away with their calendars. A body stays on which something else stands: what other rooms name, a
 * session that somebody entered, a body that stays and reports to it. Of a body that stays only those sessions go that the
 * sample expected, without dates, and that nobody names; the rest are facts, and no sample any more.
 * @param named the bodies and sessions that other rooms name
 * @returns how many bodies went
 */
export async function removeSampleCalendar(
  tx: Tx,
  named: { readonly bodies: readonly BodyKey[]; readonly sessions: readonly SessionKey[] },
): Promise<number> {
  const bodies = await tx.query<{ key: string }>(
    `WITH RECURSIVE standing AS (
       SELECT key, parent FROM body
       WHERE NOT sample OR key = ANY ($1) OR key IN (SELECT body FROM session WHERE NOT sample OR key = ANY ($2))
       UNION SELECT p.key, p.parent FROM body p JOIN standing s ON s.parent = p.key)
     SELECT key FROM body WHERE sample AND key NOT IN (SELECT key FROM standing) ORDER BY key FOR UPDATE`,
    [named.bodies, named.sessions],
  );
  const going = bodies.map(({ key }) => key);
  const sessions = await tx.query<{ id: string }>(
    `SELECT s.id FROM session s WHERE s.body = ANY ($1) OR (s.sample AND s.key <> ALL ($2)
       AND NOT EXISTS (SELECT 1 FROM segment g WHERE g.session_id = s.id AND g.starts_on IS NOT NULL))`,
    [going, named.sessions],
  );
  const ids = sessions.map(({ id }) => id);
  await tx.query('DELETE FROM segment WHERE session_id = ANY ($1)', [ids]);
  await tx.query('DELETE FROM session WHERE id = ANY ($1)', [ids]);
  await tx.query('DELETE FROM body_member WHERE body = ANY ($1)', [going]);
  await tx.query('DELETE FROM body WHERE key = ANY ($1)', [going]);
  await tx.query('UPDATE session SET sample = false WHERE sample');
  await tx.query('UPDATE body SET sample = false WHERE sample');
  return going.length;
}
