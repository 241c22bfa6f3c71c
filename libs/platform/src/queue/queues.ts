import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { JobsOptions, Queue } from 'bullmq';
import { jobCatalogue, queueNames, type JobName, type JobPayload, type QueueName } from './job-catalogue.js';
import { QueueConnection } from './queue-connection.js';

export interface QueuedJob {
  readonly name: JobName;
  readonly payload: object;
}

/**
 * Where jobs are handed over. The queue is an alarm clock: it may lose everything it holds, and the sweep will ring again
 * for what still waits in the database.
 */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly queues = new Map<QueueName, Queue>();

  constructor(private readonly connection: QueueConnection) {}

  /** Hands jobs over; a job whose id is waiting already is not doubled. */
  async enqueue(jobs: readonly QueuedJob[]): Promise<void> {
    for (const name of queueNames) {
      const mine = jobs.filter((job) => jobCatalogue[job.name].queue === name);
      if (mine.length > 0) await (await this.queue(name)).addBulk(mine.map(bullJob));
    }
  }

  /** Makes the jobs that come by themselves come; saying so twice changes nothing. */
  async schedule(): Promise<void> {
    for (const clock of clocks) await setClock(await this.queue(clock.queue), clock);
  }

  /** Does so for those that the queue has lost or would ring far too late. One that only waits for its turn keeps its place. */
  async scheduleLost(): Promise<void> {
    for (const clock of clocks) {
      const queue = await this.queue(clock.queue);
      if (await willRing(queue, clock)) continue;
      await queue.removeJobScheduler(clock.name);
      await setClock(queue, clock);
    }
  }

  ping(): Promise<void> {
    return this.connection.ping();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.connection.close();
  }

  /** @throws when the queue cannot be reached now; the next call tries afresh */
  private async queue(name: QueueName): Promise<Queue> {
    await this.connection.ping();
    const queue = this.queues.get(name) ?? this.connection.queue(name);
    this.queues.set(name, queue);
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      // It would answer with this failure for ever.
      this.queues.delete(name);
      throw error;
    }
  }
}

interface AlarmClock {
  readonly name: JobName;
  readonly queue: QueueName;
  /** In milliseconds. */
  readonly every: number;
}

const clocks = Object.entries(jobCatalogue).flatMap(([name, { queue, every }]): AlarmClock[] =>
  every === undefined ? [] : [{ name: name as JobName, queue, every }],
);

async function setClock(queue: Queue, { name, every }: AlarmClock): Promise<void> {
  await queue.upsertJobScheduler(name, { every }, { name, data: {}, opts: keptShortly });
}

/** By how much the clocks of two machines may differ (ms). */
const skew = 5_000;

/**
 * Whether the queue knows the clock and still holds its next ring: it may have lost either. One that lies further ahead than
 * a ring can was set while the machine's time was wrong.
 */
async function willRing(queue: Queue, { name, every }: AlarmClock): Promise<boolean> {
  const next = (await queue.getJobScheduler(name))?.next;
  if (next === undefined || next > Date.now() + every + skew) return false;
  return (await queue.getJob(`repeat:${name}:${next}`)) !== undefined;
}

/** A job that stays would block another of the same id; the truth about what was done is in the database. */
const keptShortly: JobsOptions = { removeOnComplete: true, removeOnFail: true };

function bullJob({ name, payload }: QueuedJob) {
  const { id, attempts, backoff } = jobCatalogue[name];
  const idOf = id as (payload: JobPayload<JobName>) => string;
  return {
    name,
    data: payload,
    opts: {
      ...keptShortly,
      jobId: idOf(payload as JobPayload<JobName>),
      attempts,
      backoff: { type: 'exponential', delay: backoff, jitter: 0.5 },
    },
  };
}
