import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '#platform';

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** What somebody leaves by a mail's link. */
export interface WayOut {
  readonly person: string;
  /** Whose lists for members. */
  readonly bodies: readonly string[];
  /** News of what they follow. */
  readonly following: boolean;
}

/** Makes the way out of the lists of some bodies, and of news of what one follows, that stands in one mail. @returns the token, which is kept nowhere */
export async function giveLeaveToken(
  tx: Tx,
  person: string,
  { bodies, following }: Omit<WayOut, 'person'>,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.query(
    'INSERT INTO leave_token (token_hash, person_id, bodies, made_at, following) VALUES ($1, $2, $3, $4, $5)',
    [hashOf(token), person, bodies, tx.at, following],
  );
  return token;
}

/** Whose way out of what a token is; null when it is none. */
export async function leftBy(asked: Asked, token: string): Promise<WayOut | null> {
  const [found] = await asked.query<WayOut>(
    'SELECT person_id AS person, bodies, following FROM leave_token WHERE token_hash = $1',
    [hashOf(token)],
  );
  return found ?? null;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
