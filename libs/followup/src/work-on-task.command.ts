import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import {
  addClearance,
  awaitedStep,
  addUpdate,
  moveTask,
  openTask,
  standingAtStep,
  standingFor,
  stepOf,
  stepsToTake,
  takenStep,
  taskActs,
  waitingUpdate,
  type Act,
  type BodyDeed,
  type OpenTask,
  type Progress,
  type Standing,
  type StatedBlock,
  type WrittenUpdate,
} from '#register';
import { Injectable } from '@nestjs/common';
import { planTasks } from './plan-tasks.js';
import { refusedStep } from './refused-step.js';

/** Who does something with which task, and which version of it they saw; null when they do not say. */
export interface TaskActed {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly task: string;
  readonly seen: number | null;
}

/** What the secretariat does by itself; acts of the body are recorded with what shows them. */
type WorkAct = Exclude<Act, BodyDeed>;

/** An act under way: the task is open, the actor may, and it leads somewhere. */
interface UnderWay {
  readonly tx: Tx;
  readonly task: OpenTask;
  readonly standing: Standing;
  readonly to: Progress;
}

/**
 * What people do with a task, each act one unit of work: progress, updates, clearance, trail and reminders together.
 * All throw Refused 'not-found', 'not-allowed', 'not-owed', 'stale', and 'wrong-progress' with who could do what instead.
 */
@Injectable()
export class WorkOnTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  writeUpdate(acted: TaskActed, written: WrittenUpdate): Promise<void> {
    return this.act(acted, 'update', async ({ tx, task, standing, to }) => {
      const stated = to === 'blocked' ? 'blocked' : 'in-progress';
      const update = await addUpdate(tx, task, standing, stated, written);
      await moveTask(tx, task, to, standing, { action: 'task.update-written', after: { update } });
    });
  }

  /** @throws Refused 'nothing-to-clear' when there is no update that was neither cleared nor returned */
  sendForClearance(acted: TaskActed): Promise<void> {
    return this.act(acted, 'send-for-clearance', async ({ tx, task, standing, to }) => {
      const update = await updateToClear(tx, task);
      const clearing = await stepsToTake(tx, task.askedBy, 'updates');
      await addClearance(tx, update, 'sent', standing);
      await moveTask(tx, task, to, standing, {
        ...{ action: 'task.sent-for-clearance', after: { update }, clearing },
      });
    });
  }

  /**
   * Takes the step that the update waits for; what passed the last one may be shown. Of a blocked task whoever takes the
   * last step clears at once what was last written of it, and the reason why it is blocked; it stays blocked.
   */
  clear(acted: TaskActed): Promise<void> {
    return this.act(acted, 'clear', async (underWay) => {
      const { tx, task, standing, to } = underWay;
      if (task.progress !== 'blocked') return this.takeStep(underWay);
      const update = await waitingUpdate(tx, task);
      if (update !== null) await addClearance(tx, update, 'cleared', standing);
      const deed = { action: 'task.block-cleared', after: { update } } as const;
      await moveTask(tx, task, to, standing, deed, 'cleared');
    });
  }

  private async takeStep({ tx, task, standing, to }: UnderWay): Promise<void> {
    const update = await updateToClear(tx, task);
    const { step, isLast } = awaitedStep(task.clearing);
    const taken = takenStep(task.clearing);
    await addClearance(tx, update, isLast ? 'cleared' : 'passed', standing, { taken });
    const after = { update, step: step.names };
    if (isLast) return moveTask(tx, task, to, standing, { action: 'task.cleared', after });
    const clearing = { ...task.clearing!, at: task.clearing!.at + 1 };
    await moveTask(tx, task, task.progress, standing, { action: 'task.step-cleared', after, clearing });
  }

  returnForWork(acted: TaskActed, reason: string): Promise<void> {
    return this.act(acted, 'return', async ({ tx, task, standing, to }) => {
      const update = await updateToClear(tx, task);
      const taken = takenStep(task.clearing);
      await addClearance(tx, update, 'returned', standing, { reason, taken });
      const after = { update, reason, step: taken.names };
      await moveTask(tx, task, to, standing, { action: 'task.returned', after });
    });
  }

  /** @throws Refused 'answered-by-document' when a paper answers it: that is what is submitted */
  submit(acted: TaskActed): Promise<void> {
    return this.act(acted, 'submit', ({ tx, task, standing, to }) => {
      if (task.document !== null) throw new Refused('answered-by-document', { document: task.document });
      return moveTask(tx, task, to, standing, { action: 'task.submitted' });
    });
  }

  deliver(acted: TaskActed): Promise<void> {
    return this.act(acted, 'deliver', ({ tx, task, standing, to }) =>
      moveTask(tx, task, to, standing, { action: 'task.delivered' }),
    );
  }

  block(acted: TaskActed, block: StatedBlock): Promise<void> {
    return this.act(acted, 'block', ({ tx, task, standing, to }) =>
      moveTask(tx, task, to, standing, { action: 'task.blocked', after: { ...block } }, block),
    );
  }

  unblock(acted: TaskActed): Promise<void> {
    return this.act(acted, 'unblock', ({ tx, task, standing, to }) =>
      moveTask(tx, task, to, standing, { action: 'task.unblocked' }),
    );
  }

  /** Who clears or returns stands at the step that it waits for. */
  private async standing(tx: Tx, viewer: Viewer, task: OpenTask, act: WorkAct): Promise<Standing> {
    if (act !== 'clear' && act !== 'return') return standingFor(viewer, task, taskActs[act].needs);
    const { askedBy, owner, unit } = task;
    if (task.nobodys) throw new Refused('not-owed');
    const { steps } = await stepsToTake(tx, askedBy, 'updates');
    const { step } = task.progress === 'blocked' ? { step: steps.at(-1)! } : awaitedStep(task.clearing);
    return standingAtStep(tx, viewer, step, { in: askedBy, owner, unit });
  }

  private act(
    { viewer, actor, task: id, seen }: TaskActed,
    act: WorkAct,
    work: (underWay: UnderWay) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const task = await openTask(tx, viewer, id, seen);
      const standing = await this.standing(tx, viewer, task, act);
      const step = stepOf(act, task.progress);
      if (step.tag === 'wrong-progress') throw refusedStep(act, task, step.possible);
      await work({ tx, task, standing, to: step.progress });
      await planTasks(tx, this.clock, [task]);
    });
  }
}

async function updateToClear(tx: Tx, task: OpenTask): Promise<string> {
  const update = await waitingUpdate(tx, task);
  if (update === null) throw new Refused('nothing-to-clear');
  return update;
}
