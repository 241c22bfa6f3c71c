import type { JobHandlers } from '#platform';
import { Injectable } from '@nestjs/common';
import { BeginDayHandler } from './begin-day.handler.js';
import { PlanRemindersHandler } from './plan-reminders.handler.js';
import { SealTrailHandler } from './seal-trail.handler.js';
import { SweepHandler } from './sweep.handler.js';

/** Who does the jobs that keep the house. */
@Injectable()
export class UpkeepHandlers {
  constructor(
    private readonly beginDay: BeginDayHandler,
    private readonly planReminders: PlanRemindersHandler,
    private readonly sealTrail: SealTrailHandler,
    private readonly sweep: SweepHandler,
  ) {}

  byJob(): Pick<JobHandlers, 'begin-day' | 'plan-reminders' | 'seal-trail' | 'sweep'> {
    return {
      'begin-day': this.beginDay,
      'plan-reminders': this.planReminders,
      'seal-trail': this.sealTrail,
      sweep: this.sweep,
    };
  }
}
