import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '#platform';

/** Makes the way out of the lists of some bodies that stands in one mail. @returns the token, which is kept nowhere */
export async function giveLeaveToken(tx: Tx, person: string, bodies: readonly string[]): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.query('INSERT INTO leave_token (token_hash, person_id, bodies, made_at) VALUES ($1, $2, $3, $4)', [
    hashOf(token),
    person,
    bodies,
    tx.at,
  ]);
  return token;
}

/** Whose way out of which bodies' lists a token is; null when it is none. */
export async function leftBy(
  tx: Tx,
  token: string,
): Promise<{ readonly person: string; readonly bodies: readonly string[] } | null> {
  const [found] = await tx.query<{ person: string; bodies: string[] }>(
    'SELECT person_id AS person, bodies FROM leave_token WHERE token_hash = $1',
    [hashOf(token)],
  );
  return found ?? null;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
