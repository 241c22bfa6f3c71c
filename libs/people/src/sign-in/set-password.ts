import type { Tx } from '#platform';

/**
 * Gives a person the password of this hash. Whoever was signed in otherwise is signed out, and links that were made to come
 * in by open nothing any more.
 * @param kept the session in which the person did it themselves
 */
export async function setPassword(
  tx: Tx,
  id: string,
  passwordHash: string,
  kept: string | null = null,
): Promise<void> {
  await tx.query('UPDATE person SET password_hash = $2, version = version + 1 WHERE id = $1', [
    id,
    passwordHash,
  ]);
  await tx.query(
    `UPDATE sign_in_session SET revoked_at = $2
     WHERE person_id = $1 AND revoked_at IS NULL AND id IS DISTINCT FROM $3`,
    [id, tx.at, kept],
  );
  await tx.query('DELETE FROM sign_in_link WHERE person_id = $1 AND used_at IS NULL', [id]);
  await tx.query('DELETE FROM password_link WHERE person_id = $1 AND used_at IS NULL', [id]);
  tx.record({ action: 'person.password-set', subject: { kind: 'person', id } });
}
