import { toCalendarDate, type DeadlineKind } from '#calendar';
import { Clock, Refused, UnitOfWork, type Tx } from '#platform';
import {
  deadlineOfDocument,
  deadlineOfTask,
  extendDeadline,
  isSettled,
  mandatesOfTasks,
  openDocument,
  openTask,
  refuseClosed,
  standingFor,
  standingForDocument,
  takeExtensionBack,
  type DeadlineHeld,
} from '#register';
import { Injectable } from '@nestjs/common';
import type { DocumentActed } from './documents/document-acted.js';
import { recountMandates } from './recount-mandates.js';
import type { TaskActed } from './work-on-task.command.js';

/** The day to which a deadline is set, and why; null puts it back to the day that was counted. */
export type NewDeadline = { readonly date: string; readonly reason: string } | null;

/**
 * A governance officer sets an internal deadline to another day, with the reason, or puts it back. The day that was counted
 * is kept beside it. It holds as long as the meeting stays where it is.
 */
@Injectable()
export class ExtendDeadline {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'not-found', 'not-allowed', 'not-owed', 'stale', 'invalid' for no day, or one after the meeting opens */
  ofTask({ viewer, actor, task: id, seen }: TaskActed, kind: DeadlineKind, to: NewDeadline): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const task = await openTask(tx, viewer, id, seen);
      standingFor(viewer, task, 'extend-deadlines');
      if (isSettled(task.progress)) throw new Refused('not-owed');
      await this.set(tx, await deadlineOfTask(tx, task, kind), to);
    });
  }

  /** The deadline of a paper, and so of the tasks that it answers. @throws Refused as `ofTask`, 'document-closed' */
  ofDocument(
    { viewer, actor, document: id, seen }: DocumentActed,
    kind: DeadlineKind,
    to: NewDeadline,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const document = await openDocument(tx, viewer, id, seen);
      standingForDocument(viewer, document, 'extend-deadlines');
      refuseClosed(document);
      await this.set(tx, await deadlineOfDocument(tx, document, kind), to);
    });
  }

  private async set(tx: Tx, held: DeadlineHeld, to: NewDeadline): Promise<void> {
    if (to === null) await takeExtensionBack(tx, held);
    else {
      const date = toCalendarDate(to.date);
      if (date === null || date > held.startsOn) {
        const values = { day: to.date, opens: held.startsOn };
        throw new Refused('invalid', { faults: [{ key: 'work.fault.afterOpening', values }] });
      }
      await extendDeadline(tx, held, { date, reason: to.reason });
    }
    await recountMandates(tx, this.clock, await mandatesOfTasks(tx, held.tasks), []);
  }
}
