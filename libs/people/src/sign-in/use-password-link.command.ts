import { Clock, Refused, UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashOfToken } from './opaque-token.js';
import { openSession, type SignedIn } from './open-session.js';
import { Passwords } from './passwords.js';
import { refuseWeak } from './refuse-weak.js';
import { setPassword } from './set-password.js';

/** Sets a password by a link that an administrator handed over, once, and signs in; every session of before ends. */
@Injectable()
export class UsePasswordLink {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
  ) {}

  /** @throws Refused 'link-spent' for one that is unknown, was used or is too old; 'weak-password': then it still stands */
  async run(token: string, password: string, agent: string | null = null): Promise<SignedIn> {
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
