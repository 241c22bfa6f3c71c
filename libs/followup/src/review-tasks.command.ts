import { Clock, UnitOfWork, within, type Actor, type Tx, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { WorkOnTask, type TaskActed } from './work-on-task.command.js';

/** Who does the same with which tasks, each as they saw it. */
export interface TasksActed {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly tasks: readonly { readonly task: string; readonly seen: number }[];
}

/**
 * Does the same with many tasks in one stroke: all of it or nothing. Each is an act like one on a task alone, with its trail,
 * and throws Refused as that does.
 */
@Injectable()
export class ReviewTasks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Writes one short update for each, in the words given, and sends it for clearance. */
  sayNoChange(acted: TasksActed, narrative: string): Promise<void> {
    return this.each(acted, async (work, one) => {
      await work.writeUpdate(one, { narrative, challenges: null, nextSteps: null, evidence: [] });
      await work.sendForClearance({ ...one, seen: null });
    });
  }

  /** Takes for each the step of clearance that it waits for. */
  clear(acted: TasksActed): Promise<void> {
    return this.each(acted, (work, one) => work.clear(one));
  }

  private each(
    { viewer, actor, tasks }: TasksActed,
    act: (work: WorkOnTask, one: TaskActed) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx: Tx) => {
      const work = new WorkOnTask(within(tx), this.clock);
      for (const { task, seen } of [...tasks].sort((a, b) => (a.task < b.task ? -1 : 1)))
        await act(work, { viewer, actor, task, seen });
    });
  }
}
