import { BeginDay } from '#followup';
import type { JobHandler, JobPayload } from '#platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class BeginDayHandler implements JobHandler<'begin-day'> {
  constructor(private readonly beginDay: BeginDay) {}

  handle(_: JobPayload<'begin-day'>, stopping: AbortSignal): Promise<void> {
    return this.beginDay.run(stopping);
  }
}
