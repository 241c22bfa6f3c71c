import type { Tx } from '#platform';
import { belongings } from '../accounts/erase-person.js';

/** The ids of the sample's people. */
export async function samplePeopleIds(tx: Tx): Promise<readonly string[]> {
  const people = await tx.query<{ id: string }>('SELECT id FROM person WHERE sample ORDER BY id FOR UPDATE');
  return people.map(({ id }) => id);
}

/**
 * Takes the sample's people away, with their roles and doors, and its units. Who is named by what stays keeps a name there
 * and nothing else; a unit that something else stands on stays, with those above it. Neither is a sample any more.
 * @param named the people and units that other rooms name
 * @returns how many people went or lost all access
 */
export async function removeSamplePeople(
  tx: Tx,
  named: { readonly people: readonly string[]; readonly units: readonly string[] },
): Promise<number> {
  for (const table of belongings) {
    await tx.query(`DELETE FROM ${table} WHERE person_id IN (SELECT id FROM person WHERE sample)`);
  }
  const gone = await tx.query('DELETE FROM person WHERE sample AND id <> ALL ($1) RETURNING id', [
    named.people,
  ]);
  const kept = await tx.query(
    'UPDATE person SET sample = false, password_hash = NULL, version = version + 1 WHERE sample RETURNING id',
  );

  await tx.query(
    `WITH RECURSIVE standing AS (
       SELECT id, parent_id FROM unit
       WHERE NOT sample OR id = ANY ($1) OR id IN (SELECT unit_id FROM role_grant UNION SELECT unit_id FROM former_role
         UNION SELECT unit_id FROM feed_address UNION SELECT successor_id FROM unit WHERE NOT sample)
       UNION SELECT p.id, p.parent_id FROM unit p JOIN standing s ON s.parent_id = p.id)
     DELETE FROM unit WHERE sample AND id NOT IN (SELECT id FROM standing)`,
    [named.units],
  );
  await tx.query('UPDATE unit SET sample = false WHERE sample');
  return gone.length + kept.length;
}

/** The bodies in which somebody holds a role, or that somebody's calendar is about. */
export async function bodiesWithRoles(tx: Tx): Promise<readonly string[]> {
  const bodies = await tx.query<{ body: string }>(
    `SELECT body FROM role_grant UNION SELECT body FROM former_role UNION SELECT body FROM feed_address WHERE body IS NOT NULL ORDER BY body`,
  );
  return bodies.map(({ body }) => body);
}
