import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { attemptLimits, peerNetwork } from '../core/index.js';

/** From where somebody tries to sign in to which address. */
export interface Attempt {
  readonly email: string;
  readonly peer: string;
  /** What is tried: asking for links is counted apart, and so is the old password that a new one asks for. */
  readonly what?: 'password' | 'link' | 'own-password';
}

/** How often signing in was tried within the window that began at `since`. */
export interface Attempts {
  readonly since: Date;
  readonly count: number;
}

/**
 * Counts attempts to sign in, for all processes at once. Not in a unit of work: a refused attempt must stay counted, and
 * nobody's business is changed by it.
 */
@Injectable()
export class SignInAttemptRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Counts one more, before the password is looked at, so that a hundred at once are a hundred. */
  async countOneMore(attempt: Attempt, now: Date): Promise<{ address: Attempts; peer: Attempts }> {
    const { address, peer } = subjectsOf(attempt);
    const windowStart = new Date(now.getTime() - attemptLimits.window);
    const rows = await this.dataSource.query<(Attempts & { subject: string })[]>(
      // Everybody locks the address first and the peer second.
      `INSERT INTO sign_in_attempt AS known (subject, since, count) VALUES ($1, $3, 1), ($2, $3, 1)
       ON CONFLICT (subject) DO UPDATE SET
         since = CASE WHEN known.since <= $4 THEN excluded.since ELSE known.since END,
         count = CASE WHEN known.since <= $4 THEN 1 ELSE known.count + 1 END
       RETURNING subject, since, count`,
      [address, peer, now, windowStart],
    );
    const of = (subject: string) => rows.find((row) => row.subject === subject)!;
    if (of(address).count === 1) await this.forgetPassed(windowStart);
    return { address: of(address), peer: of(peer) };
  }

  /** Takes a right attempt back: an office of sixty may sign in within a minute. */
  async forgive(attempt: Attempt): Promise<void> {
    const { address, peer } = subjectsOf(attempt);
    await this.dataSource.query('DELETE FROM sign_in_attempt WHERE subject = $1', [address]);
    await this.dataSource.query(
      'UPDATE sign_in_attempt SET count = greatest(count - 1, 0) WHERE subject = $1',
      [peer],
    );
  }

  /** Forgets windows that have passed, some at a time, so that whoever tries many addresses leaves nothing behind. */
  private async forgetPassed(windowStart: Date): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM sign_in_attempt WHERE subject IN (
         SELECT subject FROM sign_in_attempt WHERE since <= $1 LIMIT 100 FOR UPDATE SKIP LOCKED)`,
      [windowStart],
    );
  }
}

/** The address as a hash: a person's address stands in their own row and nowhere else. */
function subjectsOf({ email, peer, what = 'password' }: Attempt): { address: string; peer: string } {
  const hash = createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');
  const apart = what === 'password' ? '' : `${what} `;
  return { address: `${apart}address ${hash}`, peer: `${apart}peer ${peerNetwork(peer)}` };
}
