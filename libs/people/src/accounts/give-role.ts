import { newId, type Grant, type Role, type Tx } from '#platform';

/** Those who may hear of tasks: with one more of them, or one less, what is planned for the others may be theirs. */
const hears: ReadonlySet<Role> = new Set(['governance-officer', 'director', 'focal-point']);

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

/** Lets the reminders of the bodies be planned again in which somebody hears, or hears no more, by one of these roles. */
export function planForHearers(tx: Tx, grants: readonly Pick<Grant, 'body' | 'role'>[]): void {
  const bodies = grants.filter(({ role }) => hears.has(role)).map(({ body }) => body);
  for (const body of [...new Set(bodies)].sort()) tx.announce('plan-reminders', { body });
}
