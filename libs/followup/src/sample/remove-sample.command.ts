import { removeSampleCalendar } from '#calendar';
import { namedInReadings } from '#intake';
import { bodiesWithRoles, maySomewhere, removeSamplePeople, rolesThatMay, samplePeopleIds } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { namedInQuestions, removeSampleQuestions } from '#questions';
import {
  forgetFollowing,
  linkedWithOthers,
  namedInRegister,
  removeSampleMandates,
  sampleTasks,
} from '#register';
import { forgetReminders } from '#reminders';
import { Injectable } from '@nestjs/common';
import { planTasks } from '../plan-tasks.js';

/** How much of the sample went. */
export interface RemovedSample {
  readonly mandates: number;
  readonly people: number;
  readonly bodies: number;
}

/**
 * Takes the sample register away in one unit of work: mandates, reminders, mails, people, units, bodies. What people entered
 * themselves stays, with what it stands on. It does not come back, and taking it away again changes nothing.
 */
@Injectable()
export class RemoveSample {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'not-allowed' */
  async run(viewer: Viewer, actor: Actor): Promise<RemovedSample> {
    if (!maySomewhere(viewer, 'remove-sample')) {
      throw new Refused('not-allowed', { action: 'remove-sample', roles: rolesThatMay('remove-sample') });
    }
    return this.unitOfWork.run(actor, async (tx) => {
      const removed = await this.remove(tx);
      if (Object.values(removed).some((gone) => gone > 0)) {
        tx.record({
          action: 'sample.removed',
          subject: { kind: 'sample', id: 'un-habitat' },
          after: removed,
        });
      }
      return removed;
    });
  }

  /** From what stands on others to what others stand on. */
  private async remove(tx: Tx): Promise<RemovedSample> {
    const read = await namedInReadings(tx);
    const keep = [...read.mandates, ...(await linkedWithOthers(tx, read.mandates))];
    const tasks = await sampleTasks(tx, keep);
    const leaving = await samplePeopleIds(tx);
    const unheard = await forgetReminders(tx, { tasks, people: leaving });
    await forgetFollowing(tx, leaving);
    await removeSampleQuestions(tx, keep);
    const mandates = await removeSampleMandates(tx, keep);

    const named = await namedInRegister(tx);
    const asked = await namedInQuestions(tx);
    const people = await removeSamplePeople(tx, {
      people: [...read.people, ...named.people, ...asked.people],
      units: [...named.units, ...asked.units],
    });
    const bodies = await removeSampleCalendar(tx, {
      bodies: [...named.bodies, ...(await bodiesWithRoles(tx))],
      sessions: named.sessions,
    });
    await planTasks(tx, this.clock, unheard);
    return { mandates, people, bodies };
  }
}
