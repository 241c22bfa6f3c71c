import { Refused, type Tx } from '#platform';

/** The id of the unit with this key. @throws Refused 'invalid' when there is none */
export async function unitByKey(tx: Tx, key: string): Promise<string> {
  const [unit] = await tx.query<{ id: string }>('SELECT id FROM unit WHERE key = $1', [key]);
  if (unit === undefined) throw new Refused('invalid', { faults: [`unit ${key}`] });
  return unit.id;
}

/** Somebody who hears of what a unit owes. */
export interface Owner {
  readonly person: string;
  /** They hear of it in the place of an owner who has no account or no address. */
  readonly insteadOfOwner: boolean;
}

/**
 * Who hears of what a unit owes to a body: the unit's focal points there; where it has none, or no unit owes it yet, the
 * body's governance officers in their place.
 */
export async function ownersFor(tx: Tx, body: string, unitId: string | null): Promise<readonly Owner[]> {
  const rows = await tx.query<{ person: string; role: string }>(
    `SELECT DISTINCT person_id AS person, role FROM role_grant
     WHERE body = $1 AND (role = 'governance-officer' OR (role = 'focal-point' AND unit_id = $2))
     ORDER BY person_id`,
    [body, unitId],
  );
  const focalPoints = rows.filter(({ role }) => role === 'focal-point');
  const heard = focalPoints.length > 0 ? focalPoints : rows;
  return heard.map(({ person }) => ({ person, insteadOfOwner: focalPoints.length === 0 }));
}
