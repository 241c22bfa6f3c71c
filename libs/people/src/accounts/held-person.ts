import { Refused, type Tx, type Viewer } from '#platform';
import { may, rolesThatMay } from '../core/index.js';

/** A person as they stand while something about their account changes; held until the unit of work ends. */
export interface HeldPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly lang: string;
  readonly mailbox: boolean;
  readonly closed: boolean;
  /** The bodies in which they hold a role, or held one when their account was closed. */
  readonly bodies: readonly string[];
  readonly version: number;
}

/**
 * Holds a person for a change.
 * @param seen the version that was seen; null when it does not matter
 * @throws Refused 'not-found', for somebody of other bodies alone too, before anything is told of them; 'stale'
 */
export async function holdPerson(
  tx: Tx,
  viewer: Viewer,
  id: string,
  seen: number | null,
): Promise<HeldPerson> {
  const [person] = await tx.query<Omit<HeldPerson, 'bodies'>>(
    `SELECT id, name, email, lang, mailbox, closed_at IS NOT NULL AS closed, version FROM person
     WHERE id = $1 AND erased_at IS NULL FOR UPDATE`,
    [id],
  );
  if (person === undefined) throw new Refused('not-found');
  const bodies = await tx.query<{ body: string }>(
    `SELECT body FROM role_grant WHERE person_id = $1 UNION SELECT body FROM former_role WHERE person_id = $1
     ORDER BY body`,
    [id],
  );
  if (bodies.length > 0 && !bodies.some(({ body }) => may(viewer, 'keep-people', body)))
    throw new Refused('not-found');
  if (seen !== null && person.version !== seen) throw new Refused('stale', { version: person.version });
  return { ...person, bodies: bodies.map(({ body }) => body) };
}

/**
 * What is a person's everywhere (their name, their address, whether they come in at all) is changed by whoever keeps the
 * people of all their bodies: the administrator of one could otherwise come in to another as somebody else.
 * Who is of other bodies alone was not found before.
 * @throws Refused 'role-elsewhere' with how many other bodies there are
 */
export function refuseBeyondReach(viewer: Viewer, { bodies }: HeldPerson): void {
  const beyond = bodies.filter((body) => !may(viewer, 'keep-people', body));
  if (beyond.length === 0) return;
  throw new Refused('role-elsewhere', { count: beyond.length, roles: rolesThatMay('keep-people') });
}

/** Notes that something about a person has changed for whoever saw them before. */
export async function raiseVersion(tx: Tx, id: string): Promise<void> {
  await tx.query('UPDATE person SET version = version + 1 WHERE id = $1', [id]);
}
