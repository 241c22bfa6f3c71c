import { bodyOf, loadCalendar } from '#calendar';
import { Clock, Refused, UnitOfWork } from '#platform';
import {
  isSettled,
  keepChoice,
  lockMandatesGoingWith,
  namedMandates,
  openTask,
  standingFor,
  standingMandates,
} from '#register';
import { Injectable } from '@nestjs/common';
import { attachedTo } from './attached-to.js';
import { dueTasks } from './due-tasks.js';
import { resolveLocked } from './resolve-mandates-again.js';
import type { TaskActed } from './work-on-task.command.js';

/** A session that a person chooses for a task, and perhaps why. */
export interface ChosenSession {
  readonly session: string;
  readonly reason: string | null;
}

/**
 * A person chooses one of the sessions at which a task may be answered. It is recorded who and why; the meeting, its
 * deadlines and the reminders follow. Another choice is possible as long as there are candidates.
 */
@Injectable()
export class ChooseSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'not-found', 'not-allowed', 'not-owed', 'stale'; 'no-candidate' with the candidates */
  async run({ viewer, actor, task: id, seen }: TaskActed, chosen: ChosenSession): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const task = await openTask(tx, viewer, id, seen);
      const standing = standingFor(viewer, task, 'choose-sessions');
      const [mandate] = await standingMandates(tx, [task.mandate]);
      if (mandate === undefined) throw new Refused('not-found');
      const calendar = await loadCalendar(tx);
      const today = this.clock.today(bodyOf(calendar, mandate.body)?.zone ?? 'UTC');

      const others = mandate.choices.filter(({ slot }) => slot !== task.slot);
      const carried = mandate.carried.map((earlier) => ({
        ...earlier,
        choices: earlier.choices.filter(({ slot }) => `${earlier.mandate}:${slot}` !== task.slot),
      }));
      const attached = await attachedTo((ids) => namedMandates(tx, ids), { clock: this.clock, calendar }, [
        mandate.dueRule,
        ...carried.map(({ dueRule }) => dueRule),
      ]);
      const open = dueTasks(
        mandate.dueRule,
        calendar,
        { ...mandate, choices: others, carried, tasks: [] },
        today,
        attached,
      ).find(({ slot }) => slot === task.slot);
      const candidates = open?.state === 'choice' && !isSettled(task.progress) ? open.candidates : [];
      if (!candidates.includes(chosen.session)) {
        throw new Refused('no-candidate', { session: chosen.session, candidates, count: candidates.length });
      }

      await keepChoice(tx, task, standing, chosen);
      const goingWith = await lockMandatesGoingWith(tx, [mandate.id]);
      await resolveLocked(tx, { clock: this.clock, calendar }, [mandate.id, ...goingWith]);
    });
  }
}
