import { Clock, Refused, UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { attemptLimits, minutesToWait } from '../core/index.js';
import { SignInAttemptRepository, type Attempt } from '../store/sign-in-attempt.repository.js';
import { openSession, type SignedIn } from './open-session.js';
import { Passwords } from './passwords.js';

/** What somebody types to sign in, and from where. */
export interface Credentials extends Attempt {
  readonly password: string;
  readonly agent?: string | null;
}

/** Signs in by password. A wrong password and an unknown address get the same answer, after the same time. */
@Injectable()
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly attempts: SignInAttemptRepository,
  ) {}

  /** @throws Refused 'wrong-credentials'; 'too-many-attempts' with the minutes to wait */
  async run({ email, password, peer, agent = null }: Credentials): Promise<SignedIn> {
    await this.refuseTooMany({ email, peer });
    const [person] = await this.dataSource.query<{ id: string; passwordHash: string | null }[]>(
      'SELECT id, password_hash AS "passwordHash" FROM person WHERE lower(email) = lower($1)',
      [email.trim()],
    );
    const right = await this.passwords.matches(person?.passwordHash ?? null, password);
    if (person === undefined || !right) throw new Refused('wrong-credentials');

    await this.attempts.forgive({ email, peer });
    return this.unitOfWork.run({ kind: 'person', id: person.id }, (tx) =>
      openSession(tx, person.id, { by: 'password', agent }),
    );
  }

  private async refuseTooMany(attempt: Attempt): Promise<void> {
    const now = this.clock.now();
    const { address, peer } = await this.attempts.countOneMore(attempt, now);
    for (const [counted, limit] of [
      [address, attemptLimits.address],
      [peer, attemptLimits.peer],
    ] as const) {
      if (counted.count > limit) {
        throw new Refused('too-many-attempts', { minutes: minutesToWait(counted.since, now) });
      }
    }
  }
}
