import { Injectable, Logger, Optional, type OnModuleDestroy } from '@nestjs/common';
import { Queues } from './queues.js';
import { Rounds } from './rounds.js';

/** How long the jobs that come by themselves may fail to come after the queue has lost them (ms). */
const usualPause = 10_000;

/**
 * Sees to it that the jobs which come by themselves go on coming. A queue that was emptied has forgotten them, too, and
 * with them the sweep that would ring again for everything else.
 */
@Injectable()
export class ScheduleKeeper implements OnModuleDestroy {
  private readonly logger = new Logger(ScheduleKeeper.name);
  private readonly rounds: Rounds;
  private known = false;

  constructor(
    private readonly queues: Queues,
    @Optional() pause = usualPause,
  ) {
    this.rounds = new Rounds(
      () => this.look(),
      pause,
      (error) => this.logger.warn(`the queue waits: ${error.message}`),
    );
  }

  start(): void {
    this.rounds.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  private async look(): Promise<void> {
    if (this.known) return this.queues.scheduleLost();
    await this.queues.schedule();
    this.known = true;
  }
}
