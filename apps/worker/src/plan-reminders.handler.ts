import { PlanRemindersAgain } from '#followup';
import type { JobHandler, JobPayload } from '#platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class PlanRemindersHandler implements JobHandler<'plan-reminders'> {
  constructor(private readonly planRemindersAgain: PlanRemindersAgain) {}

  handle({ body }: JobPayload<'plan-reminders'>, stopping: AbortSignal): Promise<void> {
    return this.planRemindersAgain.run(body, stopping);
  }
}
