import { bodyOf, loadCalendar, type Calendar } from '#calendar';
import { may, roleForUnit, rolesThatMay } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Role, type Viewer } from '#platform';
import {
  closeDecidedProposals,
  doWithTask,
  endByAct,
  insertAct,
  lockMandates,
  mandatesOfTasks,
  openMandate,
  openTask,
  stepOf,
  type MandateEnding,
  type OpenTask,
  type StatedAct,
  type StatedTaskDeed,
} from '#register';
import { Injectable } from '@nestjs/common';
import { isUuid } from '../attached-to.js';
import { refusedStep } from '../refused-step.js';
import { refuseUnusableSession } from './refuse-unusable-session.js';
import { resolveAfterAct } from './resolve-after-act.js';

/** What an act of the body does: with some tasks, or with mandates that leave the list. */
export interface ActToRecord {
  readonly act: StatedAct;
  readonly tasks: readonly ({ readonly task: string; readonly seen: number | null } & StatedTaskDeed)[];
  readonly mandates: readonly {
    readonly mandate: string;
    readonly seen: number;
    readonly ending: MandateEnding;
  }[];
}

/**
 * A governance officer records what the body or its Bureau did, with what shows it, and its effects follow in the same unit
 * of work: progress, due meetings, deadlines, reminders. All of it happens, or none.
 */
@Injectable()
export class RecordBodyAct {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the act
   * @throws Refused 'not-found', 'not-allowed', 'not-owed', 'stale'; 'wrong-progress' with who could do what instead;
   *   'invalid' for a day that is still to come, a session that cannot be, or an act that does nothing
   */
  run(viewer: Viewer, actor: Actor, { act, tasks, mandates }: ActToRecord): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const calendar = await loadCalendar(tx);
      this.refuseUnstated(viewer, calendar, act, tasks.length + mandates.length);
      const touched = new Set([
        ...(await mandatesOfTasks(tx, tasks.map(({ task }) => task).filter(isUuid))),
        ...mandates.map(({ mandate }) => mandate),
      ]);
      await lockMandates(tx, [...touched]);
      const recorded = await insertAct(tx, act);
      for (const { task: id, seen, ...stated } of [...tasks].sort(byTask)) {
        const task = await openTask(tx, viewer, id, seen);
        const as = roleToRecord(viewer, task);
        if (task.beforeRegister) throw new Refused('not-owed');
        const step = stepOf(stated.deed, task.progress);
        if (step.tag === 'wrong-progress') throw refusedStep(stated.deed, task, step.possible);
        refuseUnusableSession({ calendar, today: this.todayOf(calendar, task), on: act.on }, task, stated);
        await doWithTask(tx, recorded, task, { ...stated, to: step.progress, as });
      }
      const dropped: string[] = [];
      for (const { mandate, seen, ending } of mandates) {
        await openMandate(tx, viewer, mandate, { seen, action: 'record-body-acts' });
        dropped.push(...(await endByAct(tx, recorded, mandate, ending)));
      }
      await closeDecidedProposals(
        tx,
        recorded,
        mandates.map(({ mandate }) => mandate),
      );
      await resolveAfterAct(
        tx,
        { clock: this.clock, calendar },
        {
          mandates: [...touched],
          tasks: [...tasks.map(({ task }) => task), ...dropped],
        },
      );
      return recorded.id;
    });
  }

  private refuseUnstated(viewer: Viewer, calendar: Calendar, act: StatedAct, effects: number): void {
    const body = bodyOf(calendar, act.body);
    if (body === null || !may(viewer, 'see-calendar', act.body)) throw new Refused('not-found');
    if (effects === 0) throw new Refused('invalid', { faults: [{ key: 'workflow.fault.nothingDone' }] });
    if (act.on > this.clock.today(body.zone))
      throw new Refused('invalid', { faults: [{ key: 'work.fault.stillToCome', values: { day: act.on } }] });
  }

  private todayOf(calendar: Calendar, { body }: OpenTask) {
    return this.clock.today(bodyOf(calendar, body)?.zone ?? 'UTC');
  }
}

/** In which role somebody records it. @throws Refused 'not-allowed' */
function roleToRecord(viewer: Viewer, { askedBy, owner }: OpenTask): Role {
  const action = 'record-body-acts';
  const role = roleForUnit(viewer, action, askedBy, owner);
  if (role === null) throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
  return role;
}

function byTask(a: { readonly task: string }, b: { readonly task: string }): number {
  return a.task < b.task ? -1 : 1;
}
