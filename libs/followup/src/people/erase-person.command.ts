import { erasePerson } from '#people';
import { Clock, UnitOfWork, type Actor } from '#platform';
import { forgetFollowing } from '#register';
import { forgetReminders } from '#reminders';
import { Injectable } from '@nestjs/common';
import { planTasks } from '../plan-tasks.js';

/**
 * Erases a person for good: name, address, roles, sessions, tokens, mails. Of what they were to be reminded, whoever stands
 * in for them hears from now on. What they did stays done.
 */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'not-found' */
  async run(actor: Actor, person: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const left = await forgetReminders(tx, { tasks: [], people: [person] });
      await forgetFollowing(tx, [person]);
      await erasePerson(tx, person);
      await planTasks(tx, this.clock, left);
    });
  }
}
