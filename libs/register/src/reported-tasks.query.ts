import type { Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { Chains } from './chains/chains.query.js';
import { Items, type ItemCounts } from './items/items.query.js';
import { Mandates, type DecisionName, type MandateRow } from './mandates.query.js';
import type { TaskView } from './store/task-view.js';
import { Tasks } from './tasks.query.js';
import { Updates, type UpdateView } from './updates.query.js';

/** A task that a status report speaks of, with what it answers and what was cleared last of it. */
export interface TaskToReport {
  readonly task: TaskView;
  readonly mandate: MandateRow;
  readonly cleared: UpdateView | null;
  /** The decisions in which this was requested before, the earliest first. */
  readonly before: readonly DecisionName[];
  /** How its numbered items stand; null when it has none. */
  readonly items: ItemCounts | null;
}

/** What the status report of a session speaks of, as the body that reads it may know it. */
@Injectable()
export class ReportedTasks {
  constructor(
    private readonly tasks: Tasks,
    private readonly mandates: Mandates,
    private readonly updates: Updates,
    private readonly chains: Chains,
    private readonly items: Items,
  ) {}

  /** In order of the meeting's date, undated ones last. */
  async ofSession(viewer: Viewer, session: { key: string; body: string }): Promise<readonly TaskToReport[]> {
    const tasks = await this.tasks.forStatusReport(viewer, session);
    const ids = [...new Set(tasks.map(({ mandate }) => mandate))];
    const [mandates, cleared, before, items] = await Promise.all([
      this.mandates.byIds(viewer, ids),
      this.updates.lastCleared(tasks.map(({ id }) => id)),
      this.chains.decisionsBefore(viewer, ids),
      this.items.countsOf(viewer, ids, 'outward'),
    ]);
    return tasks.map((task) => ({
      task,
      mandate: mandates.get(task.mandate)!,
      cleared: cleared.get(task.id) ?? null,
      before: before.get(task.mandate) ?? [],
      items: items.get(task.mandate) ?? null,
    }));
  }
}
