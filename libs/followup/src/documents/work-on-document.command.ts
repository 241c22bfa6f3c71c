import type { CalendarDate } from '#calendar';
import { Clock, Refused, UnitOfWork, type Tx } from '#platform';
import {
  addUpdate,
  awaitedStep,
  documentActRules,
  moveDocument,
  moveTask,
  openDocument,
  openTask,
  refuseClosed,
  standingFor,
  stepOf,
  taskActs,
  tasksTakenAlong,
  unlinkTasks,
  type DocumentAct,
  type DocumentDeed,
  type OpenDocument,
  type WrittenUpdate,
} from '#register';
import { Injectable } from '@nestjs/common';
import { recountMandates } from '../recount-mandates.js';
import type { DocumentActed } from './document-acted.js';
import { takeDocumentStep } from './take-document-step.js';

/** What somebody writes of one of a paper's tasks. */
export type TaskLine = { readonly task: string } & WrittenUpdate;

/** What is noted with an act. */
export interface ActNoted {
  /** The day on which it was done; today when they do not say. */
  readonly on?: string;
  readonly reason?: string;
  readonly symbol?: string;
  readonly slot?: { readonly from: string; readonly until: string };
}

const deeds: Readonly<Record<DocumentAct, DocumentDeed['action']>> = {
  'confirm-slot': 'planned-document.slot-confirmed',
  'send-for-clearance': 'planned-document.sent-for-clearance',
  clear: 'planned-document.cleared',
  return: 'planned-document.returned',
  submit: 'planned-document.submitted',
  issue: 'planned-document.issued',
  withdraw: 'planned-document.withdrawn',
};

const dayColumns = {
  'confirm-slot': 'slot_confirmed_on',
  submit: 'submitted_on',
  issue: 'issued_on',
} as const;

/**
 * What people do with a paper, each act one unit of work: its state, the tasks that it takes along, trail and reminders
 * together. All throw Refused 'not-found', 'not-allowed', 'stale', and 'wrong-progress' with who could do what instead.
 */
@Injectable()
export class WorkOnDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'invalid' for a day that is still to come */
  act(
    { viewer, actor, document: id, seen }: DocumentActed,
    act: DocumentAct,
    noted: ActNoted,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const document = await openDocument(tx, viewer, id, seen);
      const given = { act, reason: noted.reason ?? null };
      const { state, standing, clearing, passed } = await takeDocumentStep(tx, viewer, document, given);
      const along = await tasksTakenAlong(tx, document, documentActRules[act].tasks ?? {});
      await moveDocument(tx, document, state, standing, {
        action: passed ? 'planned-document.step-cleared' : deeds[act],
        sets: this.setsOf(act, document, noted),
        after: {
          ...(noted.reason === undefined ? {} : { reason: noted.reason }),
          ...stepTold(act, document),
        },
        clearing,
      });
      for (const { task, to } of along) {
        const action = to === 'delivered' ? 'task.delivered' : 'task.submitted';
        await moveTask(tx, task, to, standing, { action, after: { document: id } });
      }
      const freed = act === 'withdraw' ? await this.free(tx, document) : [];
      await recountMandates(tx, this.clock, freed, document.tasks);
    });
  }

  /** An update written once for the paper, with a line for each of some of its tasks: all of them, or none. */
  writeUpdates(
    { viewer, actor, document: id, seen }: DocumentActed,
    lines: readonly TaskLine[],
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const document = await openDocument(tx, viewer, id, seen);
      refuseClosed(document);
      for (const { task: taskId, ...written } of [...lines].sort((a, b) => (a.task < b.task ? -1 : 1))) {
        if (!document.tasks.includes(taskId)) throw new Refused('not-found');
        const task = await openTask(tx, viewer, taskId, null);
        const standing = standingFor(viewer, task, taskActs.update.needs);
        const step = stepOf('update', task.progress);
        if (step.tag === 'wrong-progress') {
          throw new Refused('wrong-progress', {
            act: 'update',
            task: taskId,
            progress: task.progress,
            possible: step.possible,
            now: { key: `report.progress.${task.progress}` },
            next: null,
          });
        }
        const stated = step.progress === 'blocked' ? 'blocked' : 'in-progress';
        const update = await addUpdate(tx, task, standing, stated, written);
        await moveTask(tx, task, step.progress, standing, {
          action: 'task.update-written',
          after: { update, document: id },
        });
      }
      await recountMandates(tx, this.clock, [], document.tasks);
    });
  }

  /** A paper that is withdrawn answers nothing: its tasks count for themselves again. */
  private async free(tx: Tx, document: OpenDocument): Promise<readonly string[]> {
    return unlinkTasks(tx, document, document.tasks);
  }

  private setsOf(
    act: DocumentAct,
    { zone }: OpenDocument,
    { on, symbol, slot }: ActNoted,
  ): NonNullable<DocumentDeed['sets']> {
    const today = this.clock.today(zone);
    const day = (on ?? today) as CalendarDate;
    if (day > today)
      throw new Refused('invalid', { faults: [{ key: 'work.fault.stillToCome', values: { day } }] });
    const column = act in dayColumns ? dayColumns[act as keyof typeof dayColumns] : null;
    return {
      ...(column === null ? {} : { [column]: day }),
      ...(symbol === undefined ? {} : { symbol }),
      ...(slot === undefined ? {} : { slot_from: slot.from, slot_until: slot.until }),
    };
  }
}

/** Which step was taken, where one was. */
function stepTold(act: DocumentAct, { clearing }: OpenDocument) {
  return act === 'clear' || act === 'return' ? { step: awaitedStep(clearing).step.names } : {};
}
