import type { Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { Mandates, type MandateRow } from './mandates.query.js';
import type { TaskView } from './store/task-view.js';
import { Tasks } from './tasks.query.js';
import { Updates, type UpdateView } from './updates.query.js';

/** A task that a status report speaks of, with what it answers and what was cleared last of it. */
export interface TaskToReport {
  readonly task: TaskView;
  readonly mandate: MandateRow;
  readonly cleared: UpdateView | null;
}

/** What the status report of a session speaks of, as the body that reads it may know it. */
@Injectable()
export class ReportedTasks {
  constructor(
    private readonly tasks: Tasks,
    private readonly mandates: Mandates,
    private readonly updates: Updates,
  ) {}

  /** In order of the meeting's date, undated ones last. */
  async ofSession(viewer: Viewer, session: { key: string; body: string }): Promise<readonly TaskToReport[]> {
    const tasks = await this.tasks.forStatusReport(viewer, session);
    const [mandates, cleared] = await Promise.all([
      this.mandates.byIds(
        viewer,
        tasks.map(({ mandate }) => mandate),
      ),
      this.updates.lastCleared(tasks.map(({ id }) => id)),
    ]);
    return tasks.map((task) => ({
      task,
      mandate: mandates.get(task.mandate)!,
      cleared: cleared.get(task.id) ?? null,
    }));
  }
}
