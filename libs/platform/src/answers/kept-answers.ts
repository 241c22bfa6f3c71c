import { createHash, createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Refused } from '../problems/refused.js';
import { answerBox } from './answer-box.js';

/** Who asks for what under which name of their own; the same name on another route is another name. */
export interface AnswerToKeep {
  readonly person: string;
  readonly key: string;
  readonly route: string;
  /** All that was asked, as text: the same name with something else in it is a mistake of whoever asks. */
  readonly asked: string;
}

/** What was answered the first time. */
export interface Repeated {
  readonly answer: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** For how long an answer is kept (ms). */
const life = 24 * 60 * 60 * 1_000;

/**
 * Lets whoever did not hear an answer ask again without doing it twice (Idempotency-Key). Outside of units of work: that
 * somebody asked is no deed, and the claim must be seen by the second request while the first is under way.
 */
@Injectable()
export class KeptAnswers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Claims the name, or finds what was answered under it.
   * @returns null when it is new: do it, then {@link keep} the answer, or {@link letGo} of the name when it was refused
   * @throws Refused 'repeat-under-way' while the first is not done, or was cut off; 'other-repeat' for something else under
   * the same name
   */
  async claim(wanted: AnswerToKeep): Promise<Repeated | null> {
    const now = this.clock.now();
    await this.dataSource.query('DELETE FROM kept_answer WHERE made_at <= $1', [
      new Date(now.getTime() - life),
    ]);
    const claimed = await this.dataSource.query<unknown[]>(
      `INSERT INTO kept_answer (person_id, key_hash, route, asked_hash, made_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [...placeOf(wanted), askedHash(wanted), now],
    );
    return claimed.length > 0 ? null : this.answeredBefore(wanted);
  }

  async keep(wanted: AnswerToKeep, answered: Repeated): Promise<void> {
    const sealed = answerBox(wanted.key).seal(JSON.stringify(answered));
    await this.dataSource.query(
      'UPDATE kept_answer SET answer = $4 WHERE person_id = $1 AND key_hash = $2 AND route = $3',
      [...placeOf(wanted), sealed],
    );
  }

  /** It was refused, so nothing was done: the next request under this name is a first one. */
  async letGo(wanted: AnswerToKeep): Promise<void> {
    await this.dataSource.query(
      'DELETE FROM kept_answer WHERE person_id = $1 AND key_hash = $2 AND route = $3 AND answer IS NULL',
      placeOf(wanted),
    );
  }

  private async answeredBefore(wanted: AnswerToKeep): Promise<Repeated> {
    const [row] = await this.dataSource.query<{ asked: Buffer; answer: Buffer | null }[]>(
      `SELECT asked_hash AS asked, answer FROM kept_answer WHERE person_id = $1 AND key_hash = $2 AND route = $3`,
      placeOf(wanted),
    );
    if (row !== undefined && !row.asked.equals(askedHash(wanted))) throw new Refused('other-repeat');
    // Let go of this very moment, under way, or cut off between the deed and its note: nobody can tell which.
    if (row === undefined || row.answer === null) throw new Refused('repeat-under-way');
    return JSON.parse(answerBox(wanted.key).open(row.answer)) as Repeated;
  }
}

function placeOf({ person, key, route }: AnswerToKeep): unknown[] {
  return [person, hashOf(key), route];
}

/** By the name, too, which stands nowhere: what was asked may hold a password, and nobody is to guess it here. */
function askedHash({ key, asked }: AnswerToKeep): Buffer {
  return createHmac('sha256', key).update(asked).digest();
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
