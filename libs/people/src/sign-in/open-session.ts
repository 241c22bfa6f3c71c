import { newId, Refused, type Tx } from '#platform';
import { sessionLife } from '../core/index.js';
import { SignInSessionEntity } from '../store/sign-in-session.entity.js';
import { newToken } from './opaque-token.js';

/** Somebody is signed in; the token is what their browser shows from now on, and is known to nobody else. */
export interface SignedIn {
  readonly personId: string;
  readonly token: string;
  /** How long the token is good for at most, in seconds. */
  readonly lifetime: number;
}

/** How somebody came in, and in which browser. */
export interface Entrance {
  readonly by: 'password' | 'link' | 'account' | 'password-link' | 'sample' | 'set-up';
  /** What the browser calls itself. */
  readonly agent: string | null;
}

/**
 * Signs a person in with a token never used before, and forgets their sessions that have ended. Every way in ends here.
 * @throws Refused 'wrong-credentials' for a closed account and for a mailbox that people share, as for an unknown address
 */
export async function openSession(tx: Tx, personId: string, { by, agent }: Entrance): Promise<SignedIn> {
  // Held until the end: who is signed in now is not closed at the same time.
  const standing = await tx.query(
    'SELECT 1 FROM person WHERE id = $1 AND closed_at IS NULL AND NOT mailbox FOR SHARE',
    [personId],
  );
  if (standing.length === 0) throw new Refused('wrong-credentials');
  const { token, hash } = newToken();
  const id = newId();
  const expiresAt = new Date(tx.at.getTime() + sessionLife.absolute);
  await tx.query('DELETE FROM sign_in_session WHERE person_id = $1 AND expires_at <= $2', [personId, tx.at]);
  await tx.manager.insert(SignInSessionEntity, {
    id,
    tokenHash: hash,
    personId,
    madeAt: tx.at,
    lastUsedAt: tx.at,
    idleExpiresAt: new Date(tx.at.getTime() + sessionLife.idle),
    expiresAt,
    signedInBy: by,
    agent: agent?.slice(0, 300) ?? null,
  });
  tx.record({
    action: 'person.signed-in',
    subject: { kind: 'person', id: personId },
    after: { session: id, by },
  });
  return { personId, token, lifetime: sessionLife.absolute / 1000 };
}
