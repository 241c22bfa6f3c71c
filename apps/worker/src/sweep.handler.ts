import { Readings } from '#intake';
import { Clock, OutboxRelay, Queues, type JobHandler } from '#platform';
import { StrandedDigests } from '#reminders';
import { Injectable } from '@nestjs/common';

/** What waits longer than this was lost by the queue (ms). */
const patience = 5 * 60_000;

/**
 * Rings again for what still waits in the database and should have been done: a queue may lose all it holds (an emptied
 * Redis, a crash), and nothing that was promised is lost with it. Ringing twice is harmless.
 */
@Injectable()
export class SweepHandler implements JobHandler<'sweep'> {
  constructor(
    private readonly clock: Clock,
    private readonly relay: OutboxRelay,
    private readonly queues: Queues,
    private readonly readings: Readings,
    private readonly digests: StrandedDigests,
  ) {}

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - patience);
    const readings = await this.readings.stranded(before);
    const digests = await this.digests.ids();
    await this.queues.enqueue([
      ...readings.map((readingId) => ({ name: 'read-upload' as const, payload: { readingId } })),
      ...digests.map((digestId) => ({ name: 'send-digest' as const, payload: { digestId } })),
    ]);
    await this.relay.forgetCarried();
  }
}
