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
      if (mine.length > 0) await this.queue(name).addBulk(mine.map(bullJob));
    }
  }

  /** Makes the jobs that come by themselves come; saying so twice changes nothing. */
  async schedule(): Promise<void> {
    for (const [name, definition] of Object.entries(jobCatalogue)) {
      if (!('every' in definition)) continue;
      await this.queue(definition.queue).upsertJobScheduler(
        name,
        { every: definition.every },
        { name, data: {}, opts: keptShortly },
      );
    }
  }

  ping(): Promise<void> {
    return this.connection.ping();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.connection.close();
  }

  private queue(name: QueueName): Queue {
    let queue = this.queues.get(name);
    if (queue === undefined) {
      queue = this.connection.queue(name);
      this.queues.set(name, queue);
    }
    return queue;
  }
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
