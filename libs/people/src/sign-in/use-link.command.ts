import { Clock, Refused, UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashOfToken } from './opaque-token.js';
import { openSession, type SignedIn } from './open-session.js';

/** Signs in by a mailed link, once. It takes a person's click: opening the page of the link uses nothing up. */
@Injectable()
export class UseSignInLink {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'link-spent', for a link that is unknown, was used, or is too old: one answer for all */
  async run(token: string, agent: string | null = null): Promise<SignedIn> {
    const hash = hashOfToken(token);
    const [link] = await this.dataSource.query<{ person: string }[]>(
      'SELECT person_id AS person FROM sign_in_link WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2',
      [hash, this.clock.now()],
    );
    if (link === undefined) throw new Refused('link-spent');
    return this.unitOfWork.run({ kind: 'person', id: link.person }, async (tx) => {
      const used = await tx.query(
        'UPDATE sign_in_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL RETURNING id',
        [hash, tx.at],
      );
      if (used.length === 0) throw new Refused('link-spent');
      // What was asked for besides signs in no more.
      await tx.query('DELETE FROM sign_in_link WHERE person_id = $1 AND used_at IS NULL', [link.person]);
      return openSession(tx, link.person, { by: 'link', agent });
    });
  }
}
