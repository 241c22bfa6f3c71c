import { Clock, newId, Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { passwordLinkLife, tidyEmail, visibleBodies } from '../core/index.js';
import { hashOfToken, newToken } from '../sign-in/opaque-token.js';
import { openSession, type SignedIn } from '../sign-in/open-session.js';
import { Passwords } from '../sign-in/passwords.js';
import { refuseWeak } from '../sign-in/refuse-weak.js';
import { setPassword } from '../sign-in/set-password.js';

/** Links with which somebody chooses their password: for a new person, and for one who cannot come in any more. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Makes a link, to be handed over; one that was made before opens nothing any more. Whoever has it comes in as that
   * person: an administrator makes it for those alone who have roles in no other body than theirs.
   * @returns the secret, told here alone
   * @throws Refused 'not-found' for an address that nobody has, and without difference for a person of other bodies
   */
  async give(viewer: Viewer, actor: Actor, email: string): Promise<{ token: string; expiresAt: Date }> {
    const bodies = visibleBodies(viewer, 'let-people-in');
    return this.unitOfWork.run(actor, async (tx) => {
      const [person] = await tx.query<{ id: string }>(
        `SELECT p.id FROM person p
         WHERE lower(p.email) = lower($1) AND p.erased_at IS NULL AND p.closed_at IS NULL AND NOT p.mailbox
           AND ($2::text[] IS NULL OR (
           EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id)
           AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.body <> ALL ($2::text[]))))
         FOR UPDATE OF p`,
        [tidyEmail(email), bodies === 'all' ? null : bodies],
      );
      if (person === undefined) throw new Refused('not-found');
      const { token, hash } = newToken();
      const expiresAt = new Date(tx.at.getTime() + passwordLinkLife);
      const id = newId();
      await tx.query('DELETE FROM password_link WHERE person_id = $1 AND used_at IS NULL', [person.id]);
      await tx.query(
        'INSERT INTO password_link (id, person_id, token_hash, made_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
        [id, person.id, hash, tx.at, expiresAt],
      );
      tx.record({
        action: 'person.password-link-made',
        subject: { kind: 'person', id: person.id },
        after: { link: id, expiresAt },
      });
      return { token, expiresAt };
    });
  }

  /**
   * Sets the password and signs in; every session of before ends.
   * @throws Refused 'link-spent' for one that is unknown, was used or is too old; 'weak-password': then it still stands
   */
  async use(token: string, password: string, agent: string | null = null): Promise<SignedIn> {
    const hash = hashOfToken(token);
    const [link] = await this.dataSource.query<{ person: string; name: string; email: string }[]>(
      `SELECT p.id AS person, p.name, p.email FROM password_link l JOIN person p ON p.id = l.person_id
       WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > $2`,
      [hash, this.clock.now()],
    );
    if (link === undefined) throw new Refused('link-spent');
    refuseWeak(password, link);
    const passwordHash = await this.passwords.hash(password);
    return this.unitOfWork.run({ kind: 'person', id: link.person }, async (tx) => {
      const used = await tx.query(
        `UPDATE password_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2
         RETURNING id`,
        [hash, tx.at],
      );
      if (used.length === 0) throw new Refused('link-spent');
      await setPassword(tx, link.person, passwordHash);
      return openSession(tx, link.person, { by: 'password-link', agent });
    });
  }
}
