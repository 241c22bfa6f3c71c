import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Configuration } from '../configuration/configuration.js';
import { Refused } from '../problems/refused.js';
import { paceLimits, type PaceKind, type PaceLimit } from './pace-limits.js';

/** What this process may still let through for somebody before it asks the database again. */
interface Lot {
  left: number;
  /** No more is to be had within this window. */
  readonly last: boolean;
  /** When the window ends (ms). */
  readonly until: number;
}

/** Whoever changes networks as they like must not fill this process. */
const mostKept = 10_000;

/**
 * Counts requests over all processes. Each takes what it may let through from the window in the database in lots, so that
 * most requests cost nothing: never more than the limit comes in, and at worst a lot less for each process.
 */
@Injectable()
export class RequestPace {
  private readonly lots = new Map<string, Lot>();
  private readonly asking = new Map<string, Promise<void>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  /** @throws Refused 'too-many-requests' with the seconds to wait */
  async count(kind: PaceKind, who: string): Promise<void> {
    const subject = `${kind} ${who}`;
    for (;;) {
      const lot = this.lots.get(subject);
      const now = this.clock.now().getTime();
      if (lot !== undefined && now < lot.until) {
        if (lot.left > 0) {
          lot.left -= 1;
          return;
        }
        if (lot.last)
          throw new Refused('too-many-requests', {
            seconds: Math.max(1, Math.ceil((lot.until - now) / 1_000)),
          });
      }
      await this.askOnce(subject, this.limitOf(kind));
    }
  }

  private limitOf(kind: PaceKind): PaceLimit {
    const { window, most, lot } = paceLimits[kind];
    return { window, lot, most: most * this.configuration.requestLimit };
  }

  /** A hundred who come at once ask together. */
  private askOnce(subject: string, limit: PaceLimit): Promise<void> {
    const standing = this.asking.get(subject);
    if (standing !== undefined) return standing;
    const asked = this.take(subject, limit).finally(() => this.asking.delete(subject));
    this.asking.set(subject, asked);
    return asked;
  }

  private async take(subject: string, { window, most, lot }: PaceLimit): Promise<void> {
    const now = this.clock.now();
    const [row] = await this.dataSource.query<{ since: Date; taken: number }[]>(
      `INSERT INTO request_pace AS known (subject, since, taken) VALUES ($1, $2, $3)
       ON CONFLICT (subject) DO UPDATE SET
         since = CASE WHEN known.since <= $4 THEN excluded.since ELSE known.since END,
         taken = CASE WHEN known.since <= $4 THEN excluded.taken ELSE known.taken + excluded.taken END
       RETURNING since, taken`,
      [subject, now, lot, new Date(now.getTime() - window)],
    );
    const { since, taken } = row!;
    this.keep(subject, {
      left: Math.max(0, lot - Math.max(0, taken - most)),
      last: taken >= most,
      until: since.getTime() + window,
    });
    if (taken === lot) await this.forgetPassed(subject, now);
  }

  private keep(subject: string, lot: Lot): void {
    this.lots.delete(subject);
    this.lots.set(subject, lot);
    if (this.lots.size <= mostKept) return;
    // The one that was asked for longest ago; what it had left is lost to it, and nothing else.
    const [oldest] = this.lots.keys();
    this.lots.delete(oldest!);
  }

  /** Forgets windows that have passed, some at a time, as new ones begin. */
  private async forgetPassed(subject: string, now: Date): Promise<void> {
    const longest = Math.max(...Object.values(paceLimits).map(({ window }) => window));
    await this.dataSource.query(
      `DELETE FROM request_pace WHERE subject IN (
         SELECT subject FROM request_pace WHERE since <= $1 AND subject <> $2 LIMIT 100 FOR UPDATE SKIP LOCKED)`,
      [new Date(now.getTime() - longest), subject],
    );
  }
}
