import { Clock, newId, Refused, writeOutbox } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { linkLimits, minutesToWait } from '../core/index.js';
import { SignInAttemptRepository, type Attempt } from '../store/sign-in-attempt.repository.js';

/**
 * Takes note that somebody asked for a link to an address, and lets a mail be written. Whether anybody has the address is
 * not looked up here: the answer and its time are the same for every address. Not in a unit of work: what a stranger asks
 * for is nobody's deed yet.
 */
@Injectable()
export class AskForLink {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly attempts: SignInAttemptRepository,
  ) {}

  /** @throws Refused 'too-many-attempts' with the minutes to wait */
  async run({ email, peer }: Pick<Attempt, 'email' | 'peer'>): Promise<void> {
    const now = this.clock.now();
    const counted = await this.attempts.countOneMore({ email, peer, what: 'link' }, now);
    for (const subject of ['address', 'peer'] as const) {
      const { since, count } = counted[subject];
      if (count > linkLimits[subject])
        throw new Refused('too-many-attempts', { minutes: minutesToWait(since, now) });
    }
    const id = newId();
    await this.dataSource.transaction(async (manager) => {
      await manager.query(
        `WITH passed AS (DELETE FROM sign_in_link WHERE id IN (
           SELECT id FROM sign_in_link WHERE expires_at < $3 LIMIT 100 FOR UPDATE SKIP LOCKED))
         INSERT INTO sign_in_link (id, address_hash, asked_at, expires_at)
         VALUES ($1, sha256(convert_to(lower($2), 'UTF8')), $3, $4)`,
        [id, email.trim(), now, new Date(now.getTime() + linkLimits.life)],
      );
      await writeOutbox(manager, [{ job: 'send-sign-in-link', payload: { linkId: id } }]);
    });
  }
}
