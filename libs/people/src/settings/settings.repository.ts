import type { Tx } from '#platform';
import type { Settings } from './settings.js';

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** A person's settings with the version that a change must name. */
export interface StoredSettings extends Settings {
  readonly id: string;
  readonly name: string;
  /** The name of who hears in their place. */
  readonly delegateName: string | null;
  readonly version: number;
}

export const settingsColumns = `p.id, p.name, p.lang, p.zone, p.digest_hour AS "digestHour", p.version,
  CASE WHEN p.paused_from IS NOT NULL THEN
    jsonb_build_object('from', p.paused_from, 'until', p.paused_until, 'delegate', p.delegate_id,
      'acts', coalesce(p.acting_id = p.delegate_id, false)) END AS pause,
  (SELECT d.name FROM person d WHERE d.id = p.delegate_id) AS "delegateName"`;

/** A person's settings; null when there is nobody of this id. */
export async function settingsOf(asked: Asked, id: string): Promise<StoredSettings | null> {
  const [found] = await asked.query<StoredSettings>(
    `SELECT ${settingsColumns} FROM person p WHERE p.id = $1`,
    [id],
  );
  return found ?? null;
}

/** Writes a person's settings. @returns whether the version was still the one that was seen */
export async function writeSettings(
  tx: Tx,
  id: string,
  seen: number,
  { lang, zone, digestHour, pause }: Settings,
): Promise<boolean> {
  const written = await tx.query(
    `UPDATE person SET lang = $3, zone = $4, digest_hour = $5, paused_from = $6, paused_until = $7, delegate_id = $8,
       acting_id = CASE WHEN $9 THEN $8::uuid END, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
    [
      ...[id, seen, lang, zone, digestHour],
      ...[pause?.from ?? null, pause?.until ?? null, pause?.delegate ?? null, pause?.acts ?? false],
    ],
  );
  return written.length === 1;
}

/** Whether the database reckons in this zone: it would not make anybody's mails otherwise. */
export async function databaseKnowsZone(tx: Tx, zone: string): Promise<boolean> {
  const found = await tx.query('SELECT 1 FROM pg_timezone_names WHERE lower(name) = lower($1)', [zone]);
  return found.length > 0;
}

/**
 * Who may hear in somebody's place: whoever has a role of the secretariat in each body in which the person has one; for who
 * has none, the other delegates of the same State in each of their bodies. Not the person, and nobody of no role. By name.
 */
export function possibleDelegates(
  asked: Asked,
  id: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return asked.query(
    `WITH own AS (SELECT body, role, state, role IN ('administrator', 'governance-officer', 'director', 'focal-point') AS inside
                  FROM role_grant WHERE person_id = $1)
     SELECT d.id, d.name FROM person d
     WHERE d.id <> $1 AND EXISTS (SELECT 1 FROM own)
       AND NOT EXISTS (SELECT 1 FROM own o WHERE NOT EXISTS (
         SELECT 1 FROM role_grant g WHERE g.person_id = d.id AND g.body = o.body
           AND CASE WHEN o.inside THEN g.role IN ('administrator', 'governance-officer', 'director', 'focal-point')
                    ELSE g.state = o.state END))
     ORDER BY d.name, d.id LIMIT 500`,
    [id],
  );
}
