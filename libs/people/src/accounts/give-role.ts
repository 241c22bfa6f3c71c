import { newId, type Grant, type Tx } from '#platform';

/** Gives a person a role in a body. @returns whether they did not have it yet */
export async function giveRole(tx: Tx, personId: string, grant: Grant): Promise<boolean> {
  const given = await tx.query(
    `INSERT INTO role_grant (id, person_id, body, role, unit_id, state) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (person_id, body, role, unit_id, state) DO NOTHING RETURNING id`,
    [newId(), personId, grant.body, grant.role, grant.unit, grant.state],
  );
  if (given.length === 0) return false;
  tx.record({
    action: 'role.given',
    subject: { kind: 'person', id: personId },
    body: grant.body,
    after: { role: grant.role, unit: grant.unit, state: grant.state },
  });
  return true;
}
