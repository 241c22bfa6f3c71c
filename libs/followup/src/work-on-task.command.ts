import { rolesThatMay } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import {
  addClearance,
  addUpdate,
  moveTask,
  openTask,
  standingFor,
  stepOf,
  taskActs,
  waitingUpdate,
  type Act,
  type OpenTask,
  type Progress,
  type Standing,
  type StatedBlock,
  type WrittenUpdate,
} from '#register';
import { Injectable } from '@nestjs/common';
import { planTasks } from './plan-tasks.js';

/** Who does something with which task, and which version of it they saw; null when they do not say. */
export interface TaskActed {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly task: string;
  readonly seen: number | null;
}

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
      await addClearance(tx, update, 'sent', standing);
      await moveTask(tx, task, to, standing, { action: 'task.sent-for-clearance', after: { update } });
    });
  }

  /** Of a blocked task: what was last written of it, and the reason why it is blocked, may be shown; it stays blocked. */
  clear(acted: TaskActed): Promise<void> {
    return this.act(acted, 'clear', async ({ tx, task, standing, to }) => {
      const blocked = task.progress === 'blocked';
      const update = blocked ? await waitingUpdate(tx, task) : await updateToClear(tx, task);
      if (update !== null) await addClearance(tx, update, 'cleared', standing);
      const action = blocked ? 'task.block-cleared' : 'task.cleared';
      await moveTask(tx, task, to, standing, { action, after: { update } }, blocked ? 'cleared' : 'as-it-is');
    });
  }

  returnForWork(acted: TaskActed, reason: string): Promise<void> {
    return this.act(acted, 'return', async ({ tx, task, standing, to }) => {
      const update = await updateToClear(tx, task);
      await addClearance(tx, update, 'returned', standing, reason);
      await moveTask(tx, task, to, standing, { action: 'task.returned', after: { update, reason } });
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

  private act(
    { viewer, actor, task: id, seen }: TaskActed,
    act: Act,
    work: (underWay: UnderWay) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const task = await openTask(tx, viewer, id, seen);
      const standing = standingFor(viewer, task, taskActs[act].needs);
      const step = stepOf(act, task.progress);
      if (step.tag === 'wrong-progress') throw refusal(act, task.progress, step.possible);
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

/** Says what is possible instead, and who could do it. */
function refusal(act: Act, progress: Progress, possible: readonly Act[]): Refused {
  const roles = [...new Set(possible.flatMap((next) => rolesThatMay(taskActs[next].needs)))];
  const now = { key: `report.progress.${progress}` };
  const next = roles.length === 0 ? null : roles.map((role) => ({ key: `page.role.${role}` }));
  return new Refused('wrong-progress', { act, progress, possible, roles, now, next });
}
