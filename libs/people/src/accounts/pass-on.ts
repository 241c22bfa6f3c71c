import type { Grant, Tx } from '#platform';
import { possibleDelegates } from '../settings/settings.repository.js';
import { giveRole, planForHearers } from './give-role.js';

/** One role of somebody who leaves. */
export interface RoleToPass extends Grant {
  /** Of their unit. */
  readonly unitNames: Readonly<Record<string, string>> | null;
  /** Somebody else has this role there: as a focal point for the same unit, otherwise in the same body. */
  readonly held: boolean;
  /** The successor has it already. */
  readonly bySuccessor: boolean;
}

/** The roles of somebody, and who else has them. @param successor null: nobody is named */
export function rolesToPass(
  tx: Tx,
  person: string,
  successor: string | null,
): Promise<readonly RoleToPass[]> {
  return tx.query<RoleToPass>(
    `SELECT g.body, g.role, g.unit_id AS unit, g.state, u.names AS "unitNames",
       EXISTS (SELECT 1 FROM role_grant o WHERE o.person_id <> g.person_id AND o.body = g.body AND o.role = g.role
         AND (g.role <> 'focal-point' OR o.unit_id = g.unit_id) AND (g.state IS NULL OR o.state = g.state)) AS held,
       EXISTS (SELECT 1 FROM role_grant o WHERE o.person_id = $2 AND o.body = g.body AND o.role = g.role
         AND o.unit_id IS NOT DISTINCT FROM g.unit_id AND o.state IS NOT DISTINCT FROM g.state) AS "bySuccessor"
     FROM role_grant g LEFT JOIN unit u ON u.id = g.unit_id WHERE g.person_id = $1 ORDER BY g.body, g.role, g.id`,
    [person, successor],
  );
}

/** Gives the successor every role of somebody who leaves. */
export async function passRoles(tx: Tx, roles: readonly RoleToPass[], successor: string): Promise<void> {
  const given: Grant[] = [];
  for (const { body, role, unit, state } of roles) {
    const grant = { body, role, unit, state };
    if (await giveRole(tx, successor, grant)) given.push(grant);
  }
  if (given.length > 0) await tx.query('UPDATE person SET version = version + 1 WHERE id = $1', [successor]);
  planForHearers(tx, given);
}

/** Those who are away and named somebody to hear in their place. */
export function standsInFor(
  tx: Tx,
  person: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return tx.query('SELECT id, name FROM person WHERE delegate_id = $1 ORDER BY name, id FOR UPDATE', [
    person,
  ]);
}

/** Lets the successor hear in the place of those for whom somebody did who leaves, where they may. */
export async function passStandIns(tx: Tx, person: string, successor: string): Promise<void> {
  for (const { id } of await standsInFor(tx, person)) {
    const possible = await possibleDelegates(tx, id);
    if (!possible.some((each) => each.id === successor)) continue;
    await tx.query('UPDATE person SET delegate_id = $2, version = version + 1 WHERE id = $1', [
      id,
      successor,
    ]);
  }
}
