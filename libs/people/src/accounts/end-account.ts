import type { Grant, Tx } from '#platform';
import { planForHearers } from './give-role.js';

/** The ways in that end with an account. Those that a person took themselves are kept in sight, ended. */
const endedNow = ['sign_in_session', 'personal_token', 'feed_address'] as const;

/** What ended with an account. */
export interface EndedAccount {
  readonly roles: readonly Grant[];
}

/**
 * Ends a person's account: sessions, tokens and feeds at once, the roles, and whatever they hear in other people's place.
 * Their name stays, and what they did. Whether the last administrator of a body goes with it, the caller has asked.
 * @param returns whether their roles are given back when the account is opened again
 */
export async function endAccount(
  tx: Tx,
  id: string,
  { returns }: { readonly returns: boolean },
): Promise<EndedAccount> {
  for (const table of endedNow) {
    await tx.query(`UPDATE ${table} SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL`, [
      id,
      tx.at,
    ]);
  }
  await tx.query('DELETE FROM sign_in_link WHERE person_id = $1', [id]);
  if (!returns) await tx.query('DELETE FROM outside_account WHERE person_id = $1', [id]);
  await tx.query('UPDATE person SET delegate_id = NULL WHERE delegate_id = $1', [id]);
  const roles = await tx.query<Grant>(
    `WITH ended AS (DELETE FROM role_grant WHERE person_id = $1 RETURNING *),
       kept AS (INSERT INTO former_role (id, person_id, body, role, unit_id, state, returns, ended_at)
         SELECT id, person_id, body, role, unit_id, state, $2, $3 FROM ended)
     SELECT body, role, unit_id AS unit, state FROM ended ORDER BY body, role, id`,
    [id, returns, tx.at],
  );
  await tx.query(
    `UPDATE person SET closed_at = $2, version = version + 1,
       password_hash = CASE WHEN $3 THEN password_hash END WHERE id = $1`,
    [id, tx.at, returns],
  );
  planForHearers(tx, roles);
  return { roles };
}
