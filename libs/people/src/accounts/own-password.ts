import { Clock, Refused, UnitOfWork, type Actor } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { attemptLimits, freshSession, minutesToWait } from '../core/index.js';
import { Passwords } from '../sign-in/passwords.js';
import { refuseWeak } from '../sign-in/refuse-weak.js';
import { setPassword } from '../sign-in/set-password.js';
import { SignInAttemptRepository } from '../store/sign-in-attempt.repository.js';

type PersonActor = Extract<Actor, { kind: 'person' }>;

/** What somebody wants their password to be, from which session and network. */
export interface WantedPassword {
  readonly session: string;
  readonly peer: string;
  /** The one they have; not needed right after coming in by a link or an account. */
  readonly old: string | null;
  readonly wanted: string;
}

/** Whether somebody has a password, and what they must show to choose another. */
export interface OwnPasswordState {
  readonly has: boolean;
  /** "old": the one they have; "nothing": they have just shown who they are; "sign-in": they must do so first. */
  readonly asks: 'old' | 'nothing' | 'sign-in';
}

interface Standing {
  readonly name: string;
  readonly email: string;
  readonly hash: string | null;
  readonly fresh: boolean;
}

/**
 * A person's own password. The old one is asked for, so that a browser that was left open gives it to nobody else; who
 * forgot it comes in by a mailed link or an account first, which shows as well who they are.
 */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly attempts: SignInAttemptRepository,
  ) {}

  async state(person: string, session: string): Promise<OwnPasswordState> {
    const { hash, fresh } = await this.standing(person, session);
    const has = hash !== null;
    if (fresh) return { has, asks: 'nothing' };
    return { has, asks: has ? 'old' : 'sign-in' };
  }

  /**
   * Takes the new one, and ends every other session.
   * @throws Refused 'wrong-password', 'sign-in-again', 'weak-password'; 'too-many-attempts' with the minutes to wait
   */
  async change(actor: PersonActor, { session, peer, old, wanted }: WantedPassword): Promise<void> {
    const person = await this.standing(actor.id, session);
    if (!person.fresh) await this.refuseWithoutOld(actor.id, peer, person.hash, old);
    refuseWeak(wanted, person);
    const hash = await this.passwords.hash(wanted);
    await this.unitOfWork.run(actor, (tx) => setPassword(tx, actor.id, hash, session));
  }

  private async refuseWithoutOld(
    person: string,
    peer: string,
    hash: string | null,
    old: string | null,
  ): Promise<void> {
    if (hash === null) throw new Refused('sign-in-again');
    const attempt = { email: person, peer, what: 'own-password' } as const;
    const now = this.clock.now();
    const { address } = await this.attempts.countOneMore(attempt, now);
    if (address.count > attemptLimits.address)
      throw new Refused('too-many-attempts', { minutes: minutesToWait(address.since, now) });
    if (old === null || !(await this.passwords.matches(hash, old))) throw new Refused('wrong-password');
    await this.attempts.forgive(attempt);
  }

  private async standing(person: string, session: string): Promise<Standing> {
    const [row] = await this.dataSource.query<Standing[]>(
      `SELECT p.name, p.email, p.password_hash AS hash,
         s.signed_in_by IN ('link', 'account', 'password-link') AND s.made_at > $3 AS fresh
       FROM person p JOIN sign_in_session s ON s.person_id = p.id WHERE p.id = $1 AND s.id = $2`,
      [person, session, new Date(this.clock.now().getTime() - freshSession)],
    );
    if (row === undefined) throw new Refused('not-found');
    return row;
  }
}
