import { Clock, UnitOfWork } from '#platform';
import { openTasksDueTo } from '#register';
import { compareReminders, writeReminders } from '#reminders';
import { Injectable } from '@nestjs/common';
import { tasksAsPlanned } from '../plan-tasks.js';

const scheduler = { kind: 'system', name: 'scheduler' } as const;

/** How many tasks one unit of work plans: short enough that nobody waits long for them. */
const batch = 1_000;

/**
 * Plans the reminders of all that is owed to a body again, for those who hear of it now: somebody was given a role. What
 * was sent stays. Done twice, or stopped between two parts and done again, it changes nothing more.
 */
@Injectable()
export class PlanRemindersAgain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(body: string, stopping?: AbortSignal): Promise<void> {
    for (let after: string | null = null, more = true; more;) {
      stopping?.throwIfAborted();
      const last: string | null = await this.planPart(body, after);
      more = last !== null;
      after = last;
    }
  }

  /** @returns the last task of the part; null when that was the last part */
  private planPart(body: string, after: string | null): Promise<string | null> {
    return this.unitOfWork.run(scheduler, async (tx) => {
      const ids = await openTasksDueTo(tx, body, { after, limit: batch });
      const { tasks, zones } = await tasksAsPlanned(tx, ids);
      const compared = await compareReminders(tx, { tasks, today: (of) => this.clock.today(zones.get(of)!) });
      const [added, withdrawn, shifted] = [compared.add, compared.withdraw, compared.shift].map(
        ({ length }) => length,
      );
      if (added! + withdrawn! + shifted! > 0) {
        await writeReminders(tx, compared);
        tx.record({
          action: 'body.reminders-planned',
          subject: { kind: 'body', id: body },
          body,
          after: { added, withdrawn, shifted },
        });
      }
      return ids.length === batch ? ids.at(-1)! : null;
    });
  }
}
