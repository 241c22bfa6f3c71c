import type { Grant, Tx } from '#platform';
import { planForHearers } from '../accounts/give-role.js';
import type { StandingUnit } from './unit-tree.js';

/** What stands on a unit in this room, and goes to its successor with it. */
export interface StandsOnUnit {
  /** The keys of its parts that are open. */
  readonly parts: readonly string[];
  /** The bodies in which people work for it. */
  readonly bodies: readonly string[];
  /** How many roles of open accounts name it. */
  readonly roles: number;
}

/** What would go to the successor of a unit. */
export async function standsOnUnit(tx: Tx, unit: string): Promise<StandsOnUnit> {
  const parts = await tx.query<{ key: string }>(
    'SELECT key FROM unit WHERE parent_id = $1 AND closed_at IS NULL ORDER BY key',
    [unit],
  );
  const roles = await tx.query<{ body: string; n: number }>(
    'SELECT body, count(*)::int AS n FROM role_grant WHERE unit_id = $1 GROUP BY body ORDER BY body',
    [unit],
  );
  return {
    parts: parts.map(({ key }) => key),
    bodies: roles.map(({ body }) => body),
    roles: roles.reduce((sum, { n }) => sum + n, 0),
  };
}

/**
 * Closes a unit. Its parts become parts of its successor, who works for it works for that one, and calendars about it tell
 * of that one. Where there is none, nothing may stand on it: the caller has asked.
 */
export async function closeUnit(
  tx: Tx,
  unit: StandingUnit,
  successor: Pick<StandingUnit, 'id' | 'key'> | null,
): Promise<void> {
  const next = successor?.id ?? null;
  if (next !== null) {
    await tx.query(
      'UPDATE unit SET parent_id = $2, version = version + 1 WHERE parent_id = $1 AND closed_at IS NULL',
      [unit.id, next],
    );
    await passRoles(tx, unit.id, next);
    await tx.query('UPDATE feed_address SET unit_id = $2 WHERE unit_id = $1', [unit.id, next]);
  }
  await tx.query('UPDATE unit SET closed_at = $2, successor_id = $3, version = version + 1 WHERE id = $1', [
    unit.id,
    tx.at,
    next,
  ]);
  tx.record({
    action: 'unit.closed',
    subject: { kind: 'unit', id: unit.id },
    after: { unit: unit.key, successor: successor?.key ?? null },
  });
}

/** Who has the same role for the successor already has it once. */
async function passRoles(tx: Tx, from: string, to: string): Promise<void> {
  const passed = await tx.query<Grant>(
    `WITH passed AS (DELETE FROM role_grant WHERE unit_id = $1 RETURNING *),
       given AS (INSERT INTO role_grant (id, person_id, body, role, unit_id, state)
         SELECT id, person_id, body, role, $2, state FROM passed ON CONFLICT DO NOTHING)
     SELECT body, role, unit_id AS unit, state FROM passed ORDER BY body, role, id`,
    [from, to],
  );
  await tx.query('UPDATE former_role SET unit_id = $2 WHERE unit_id = $1', [from, to]);
  planForHearers(tx, passed);
}
