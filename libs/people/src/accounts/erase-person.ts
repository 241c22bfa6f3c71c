import { Refused, type Tx } from '#platform';
import { refuseWithoutAdministrator } from './refuse-without-administrator.js';

/** What is kept of a person and is theirs alone. */
export const belongings = [
  'role_grant',
  'former_role',
  'sign_in_session',
  'sign_in_link',
  'outside_account',
  'password_link',
  'personal_token',
  'feed_address',
] as const;

/**
 * Empties the one row where a person's name and address stand, and takes away every way in. What they did stays in the
 * trail and in the history under their id. The row's address can receive no mail (RFC 2606).
 * @throws Refused 'not-found', for one who was erased already too; 'last-administrator'
 */
export async function erasePerson(tx: Tx, id: string): Promise<void> {
  await refuseWithoutAdministrator(tx, id);
  const erased = await tx.query(
    `UPDATE person SET name = '–', email = id || '@erased.invalid', password_hash = NULL, sample = false, erased_at = $2, mailbox = false,
       version = version + 1
     WHERE id = $1 AND erased_at IS NULL RETURNING id`,
    [id, tx.at],
  );
  if (erased.length === 0) throw new Refused('not-found');
  for (const table of belongings) await tx.query(`DELETE FROM ${table} WHERE person_id = $1`, [id]);
  tx.record({ action: 'person.erased', subject: { kind: 'person', id } });
}
