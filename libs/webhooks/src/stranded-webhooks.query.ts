import { Clock } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { forgetDeliveries, strandedDeliveries } from './store/delivery.repository.js';

/** How long what was told is kept (ms). */
const kept = 30 * 24 * 60 * 60 * 1_000;

/** What still waits to be told: rung for again each minute, for a queue may lose all it holds. */
@Injectable()
export class StrandedWebhooks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  deliveries(): Promise<readonly string[]> {
    return strandedDeliveries(this.dataSource);
  }

  forgetOld(): Promise<void> {
    return forgetDeliveries(this.dataSource, new Date(this.clock.now().getTime() - kept));
  }
}
