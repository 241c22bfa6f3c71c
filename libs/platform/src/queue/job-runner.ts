import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Job, Worker } from 'bullmq';
import { jobCatalogue, queueNames, type JobName, type QueueName } from './job-catalogue.js';
import type { JobHandler, JobHandlers } from './job-handlers.js';
import { QueueConnection } from './queue-connection.js';

/** How many jobs of a queue one process works on at once: reading is work for a core, mail is waiting. */
const concurrency: Readonly<Record<QueueName, number>> = {
  reading: 1,
  reminders: 4,
  upkeep: 1,
  webhooks: 4,
};

/** A worker that could not begin is tried again after this long (ms). */
const beginAgain = 1_000;
/** Less than whoever stops us waits before they kill us; a queue that is away must not hold us (ms). */
const patienceToStop = 20_000;

/** Works on the jobs of every queue with the handlers it is given, until the process is asked to stop. */
@Injectable()
export class JobRunner implements OnModuleDestroy {
  private readonly logger = new Logger(JobRunner.name);
  private readonly stopping = new AbortController();
  private readonly workers = new Map<QueueName, Worker>();

  constructor(private readonly connection: QueueConnection) {}

  start(handlers: JobHandlers): void {
    for (const queue of queueNames) void this.begin(queue, handlers);
  }

  /** Lets the jobs under way end, those that take long at once, and takes no more. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort(new Error('stopped, because this process stops'));
    const closed = Promise.all([...this.workers.values()].map((worker) => worker.close()));
    const patience = new AbortController();
    const outOfPatience = pause(patienceToStop, 'late', { signal: patience.signal }).catch(() => 'ended');
    if ((await Promise.race([closed, outOfPatience])) === 'late')
      this.logger.warn('stopped without a word to the queue, which does not answer');
    patience.abort();
  }

  private async begin(queue: QueueName, handlers: JobHandlers): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const worker = this.connection.worker(queue, (job) => this.work(handlers, job), concurrency[queue]);
      worker.on('error', (error) => this.logger.warn(`queue ${queue}: ${error.message}`));
      worker.on('failed', (job, error) => this.logFailure(job, error));
      this.workers.set(queue, worker);
      try {
        await worker.waitUntilReady();
        return;
      } catch {
        // It would answer with this failure for ever.
        this.workers.delete(queue);
        await worker.close(true);
        await pause(beginAgain);
      }
    }
  }

  private async work(handlers: JobHandlers, job: Job): Promise<void> {
    if (!(job.name in jobCatalogue)) throw new Error(`a job named ${job.name} is not in the catalogue`);
    const handler = handlers[job.name as JobName] as JobHandler<JobName>;
    await handler.handle(job.data as never, this.stopping.signal);
  }

  private logFailure(job: Job | undefined, error: Error): void {
    const which = job === undefined ? 'a job' : `${job.name} ${job.id} (attempt ${job.attemptsMade})`;
    if (error === this.stopping.signal.reason) return this.logger.log(`${which} is left for later`);
    this.logger.error(`${which} failed: ${error.message}`, error.stack);
  }
}
