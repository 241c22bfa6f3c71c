import { Clock, Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { agentName } from '../core/index.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** One of the browsers in which a person is signed in. */
export interface OwnSession {
  readonly id: string;
  /** "Firefox, Linux"; null when the browser said nothing known. */
  readonly browser: string | null;
  /** "password", "link", "account", "password-link", "sample", "set-up"; null for one of an earlier version. */
  readonly signedInBy: string | null;
  readonly madeAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
}

/** Where a person is signed in, and how they end it. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Those that still stand, the last used first. */
  async of(viewer: Person): Promise<readonly OwnSession[]> {
    const rows = await this.dataSource.query<(Omit<OwnSession, 'browser'> & { agent: string | null })[]>(
      `SELECT id, agent, signed_in_by AS "signedInBy", made_at AS "madeAt", last_used_at AS "lastUsedAt",
         least(idle_expires_at, expires_at) AS "expiresAt"
       FROM sign_in_session WHERE person_id = $1 AND revoked_at IS NULL AND least(idle_expires_at, expires_at) > $2
       ORDER BY last_used_at DESC, id DESC`,
      [viewer.id, this.clock.now()],
    );
    return rows.map(({ agent, ...session }) => ({ ...session, browser: agentName(agent) }));
  }

  /** @throws Refused 'not-found' for one that is not theirs, or ended already */
  async end(actor: Extract<Actor, { kind: 'person' }>, id: string): Promise<void> {
    if ((await this.endWhere(actor, 'id = $3', id)) === 0) throw new Refused('not-found');
  }

  /** Ends all but one: the one in which they say so. @returns how many */
  endOthers(actor: Extract<Actor, { kind: 'person' }>, kept: string): Promise<number> {
    return this.endWhere(actor, 'id <> $3', kept);
  }

  private endWhere(actor: Extract<Actor, { kind: 'person' }>, which: string, id: string): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const ended = await tx.query<{ id: string }>(
        `UPDATE sign_in_session SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL AND ${which} RETURNING id`,
        [actor.id, tx.at, id],
      );
      for (const session of ended) {
        const after = { session: session.id };
        tx.record({ action: 'person.signed-out', subject: { kind: 'person', id: actor.id }, after });
      }
      return ended.length;
    });
  }
}
