import { Injectable, Logger, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { Configuration } from '../configuration/configuration.js';
import type { JobName } from './job-catalogue.js';
import { Queues } from './queues.js';
import { Rounds } from './rounds.js';

/** As many rows as one look takes; more are taken at once by the next. */
const batch = 500;
/** A look even when nobody called: a notice that was lost costs a second, not a mail (ms). */
const pause = 1_000;

/** A connection that drops between two statements is known by the next; unheard, it would end the process. */
const ignore = (): void => undefined;

/**
 * Carries what units of work announced from the outbox to the queue. Any number of relays may run: each row is locked by
 * one. A row that was handed over twice (a crash between the queue's yes and the commit) is one job, by its id.
 */
@Injectable()
export class OutboxRelay implements OnModuleDestroy, OnApplicationShutdown {
  private readonly logger = new Logger(OutboxRelay.name);
  private readonly pool: pg.Pool;
  private readonly rounds = new Rounds(
    () => this.carry(),
    pause,
    (error) => this.logger.warn(`the outbox waits: ${error.message}`),
  );

  constructor(
    configuration: Configuration,
    private readonly queues: Queues,
  ) {
    this.pool = new pg.Pool({
      connectionString: configuration.databaseUrl,
      max: 2,
      application_name: 'mandate-tracker relay',
      connectionTimeoutMillis: 5_000,
    });
    this.pool.on('error', ignore);
  }

  start(): void {
    this.rounds.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  /** Only when every job has ended: the sweep asks here, too. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  /** Hands over all that waits now. @returns how many rows */
  async carry(): Promise<number> {
    let carried = 0;
    for (let count = batch; count === batch; carried += count) count = await this.carryBatch();
    return carried;
  }

  /** Rows that were carried are of no use after a day; the trail tells what happened. */
  async forgetCarried(): Promise<void> {
    await this.pool.query("DELETE FROM outbox WHERE enqueued_at < now() - interval '1 day'");
  }

  private async carryBatch(): Promise<number> {
    // Rows are not locked while nobody can take them.
    await this.queues.ping();
    const client = await this.pool.connect();
    let broken = false;
    client.on('error', ignore);
    try {
      await client.query('BEGIN');
      const { rows } = await client.query<{ id: string; job: JobName; payload: object }>(
        'SELECT id, job, payload FROM outbox WHERE enqueued_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED',
        [batch],
      );
      await this.queues.enqueue(rows.map(({ job, payload }) => ({ name: job, payload })));
      await client.query('UPDATE outbox SET enqueued_at = now() WHERE id = ANY($1)', [
        rows.map(({ id }) => id),
      ]);
      await client.query('COMMIT');
      return rows.length;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => (broken = true));
      throw error;
    } finally {
      client.off('error', ignore);
      client.release(broken);
    }
  }
}
