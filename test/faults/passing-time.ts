import { setTimeout as pause } from 'node:timers/promises';
import { openQueue, type QueueConnection } from '#platform';
import type { Postgresql } from './postgresql.js';

const queues = ['reminders', 'upkeep'] as const;
type Queue = ReturnType<QueueConnection['queue']>;
type Job = Awaited<ReturnType<Queue['getDelayed']>>[number];

/** How long a lease is, and how long a sender that lives may be silent while the database is away (s). */
const lease = 300;
const silence = 30;
/** How long the product may hold what it has in hand (ms). */
const patience = 120_000;

/**
 * Time that is helped on, so that what takes minutes or hours in life can be told in seconds: leases of those who died, the
 * pauses before a next try, the alarm clocks. Who lives keeps what they hold.
 */
export class PassingTime {
  /** How much has been skipped (ms). */
  private skipped = 0;
  /** When what waits is due, by what has been skipped then. */
  private readonly due = new Map<string, number>();

  constructor(
    private readonly postgresql: Postgresql,
    private readonly queueUrl: string,
  ) {}

  /** As much as it takes for everything to come: each lease has run out, each next try is due, each clock rings. */
  async enough(): Promise<void> {
    await this.agesLeases(lease);
    await this.withQueues((queue) => queue.promoteJobs());
  }

  /**
   * So many minutes and no more: what is to wait for longer waits on.
   * @param step how many pass between two looks
   */
  async minutes(count: number, step = 1): Promise<void> {
    for (let passed = 0; passed < count; passed += step) {
      this.skipped += step * 60_000;
      await this.agesLeases(step * 60);
      await this.withQueues(async (queue) => {
        for (const job of await queue.getDelayed())
          if (this.isDue(job)) await job.promote().catch(() => undefined);
      });
      await this.withQueues(quiet);
    }
  }

  /** Alarm clocks ring at every look; a pause before a next try begins at the first look that finds it. */
  private isDue({ id = '', attemptsMade, delay }: Job): boolean {
    if (id.startsWith('repeat:')) return true;
    const wait = `${id} ${attemptsMade}`;
    const due = this.due.get(wait);
    if (due === undefined) this.due.set(wait, this.skipped + delay);
    if (due === undefined || due > this.skipped) return false;
    this.due.delete(wait);
    return true;
  }

  private async agesLeases(seconds: number): Promise<void> {
    await this.postgresql.ask(
      `UPDATE digest SET lease_until = lease_until - make_interval(secs => $1) WHERE state = 'sending'
       AND lease_until < clock_timestamp() + make_interval(secs => $2)`,
      [seconds, lease - silence],
    );
  }

  private async withQueues(work: (queue: Queue) => Promise<unknown>): Promise<void> {
    const connection = openQueue(this.queueUrl);
    try {
      await connection.ping();
      for (const name of queues) {
        const queue = connection.queue(name);
        await work(queue);
        await queue.close();
      }
    } finally {
      await connection.close();
    }
  }
}

/**
 * Until what was due has been tried. On a busy machine that takes long, and pauses of half a minute end by themselves
 * meanwhile: only a queue in which nothing moves has come to a halt.
 */
async function quiet(queue: Queue): Promise<void> {
  let [held, since] = ['', Date.now()];
  for (;;) {
    const {
      active = 0,
      waiting = 0,
      prioritized = 0,
    } = await queue.getJobCounts('active', 'waiting', 'prioritized');
    if (active + waiting + prioritized === 0) return;
    const holds = (await queue.getActive())
      .map(({ id, attemptsMade }) => `${id} (${attemptsMade})`)
      .join(', ');
    if (holds !== held) [held, since] = [holds, Date.now()];
    if (Date.now() - since > patience)
      throw new Error(`${queue.name} has come to a halt: ${waiting + prioritized} wait, held are ${holds}`);
    await pause(50);
  }
}
