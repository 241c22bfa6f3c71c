import { Clock, Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { longestTokenDays, longestTokenLife } from '../core/index.js';
import type { TokenScope } from '../sign-in/identify.query.js';
import { giveToken, type WantedToken } from './give-personal-token.command.js';

type Person = Extract<Viewer, { kind: 'person' }>;
type PersonActor = Extract<Actor, { kind: 'person' }>;

/** One of a person's tokens for programs, without its secret. */
export interface OwnToken {
  readonly id: string;
  /** What its owner calls it. */
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly madeAt: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date;
}

/** A token is one of these at most; a program that makes one at each run is found out. */
const most = 50;

/** The tokens with which a person's programs act as them. */
@Injectable()
export class OwnTokens {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Those that still open something, the newest first. */
  of(viewer: Person): Promise<readonly OwnToken[]> {
    return this.dataSource.query<OwnToken[]>(
      `SELECT id, name, scopes, made_at AS "madeAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt"
       FROM personal_token WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY id DESC`,
      [viewer.id, this.clock.now()],
    );
  }

  /**
   * @returns the token itself, told this once
   * @throws Refused 'invalid' for one that would live longer than a year, and for one too many
   */
  async give(
    viewer: Person,
    actor: PersonActor,
    wanted: WantedToken,
  ): Promise<{ id: string; token: string; expiresAt: Date }> {
    if (wanted.life > longestTokenLife)
      throw new Refused('invalid', {
        faults: [{ key: 'problem.invalid.field.most', values: { path: 'days', most: longestTokenDays } }],
      });
    if ((await this.of(viewer)).length >= most)
      throw new Refused('invalid', { faults: [{ key: 'problem.invalid.too-many-of', values: { most } }] });
    return this.unitOfWork.run(actor, (tx) => giveToken(tx, actor.id, wanted));
  }

  /** @throws Refused 'not-found' for one that is not theirs, or ended already */
  async revoke(actor: PersonActor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const ended = await tx.query(
        'UPDATE personal_token SET revoked_at = $3 WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL RETURNING id',
        [id, actor.id, tx.at],
      );
      if (ended.length === 0) throw new Refused('not-found');
      tx.record({ action: 'token.revoked', subject: { kind: 'person', id: actor.id }, after: { token: id } });
    });
  }
}
