import { UnitOfWork, type Actor } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashOfToken } from './opaque-token.js';

/** Ends a session for good: its token opens nothing any more. Ending it again changes nothing. */
@Injectable()
export class SignOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  async run(actor: Extract<Actor, { kind: 'person' }>, sessionId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const ended = await tx.query(
        `UPDATE sign_in_session SET revoked_at = $3
         WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL RETURNING id`,
        [sessionId, actor.id, tx.at],
      );
      if (ended.length === 0) return;
      tx.record({
        action: 'person.signed-out',
        subject: { kind: 'person', id: actor.id },
        after: { session: sessionId },
      });
    });
  }

  /** Ends the session that a browser showed when somebody signed in anew in it: one browser, one session. */
  async replace(token: string): Promise<void> {
    const [session] = await this.dataSource.query<{ id: string; person: string }[]>(
      'SELECT id, person_id AS person FROM sign_in_session WHERE token_hash = $1 AND revoked_at IS NULL',
      [hashOfToken(token)],
    );
    if (session !== undefined) await this.run({ kind: 'person', id: session.person }, session.id);
  }
}
