import {
  Clock,
  countedSql,
  orderedPage,
  type ListOrder,
  type Page,
  type PageRequest,
  type Placed,
  type Sort,
  type Viewer,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sortDate, taskColumns, tasksFrom, tasksGiven } from './store/task-sql.js';
import { taskView, type TaskRow, type TaskView } from './store/task-view.js';

/** By the date of the meeting, what has none last; as they were made. */
export const taskOrders = ['meeting', 'entered'] as const;
type TaskOrder = (typeof taskOrders)[number];

const orders: Readonly<Record<TaskOrder, ListOrder>> = {
  meeting: { by: sortDate, kind: 'day' },
  entered: { by: 't.id', kind: 'id' },
};

export interface TaskFilter extends PageRequest {
  readonly mandates?: readonly string[];
  readonly session?: string;
  /** By the meeting unless said. */
  readonly sort?: Sort<TaskOrder>;
}

/** The tasks that a viewer may see. */
@Injectable()
export class Tasks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, filter: TaskFilter): Promise<Page<TaskView>> {
    const given = tasksGiven(viewer, this.clock.now(), filter);
    const asked = orderedPage<TaskOrder, TaskRow>(orders, 't.id', filter, 'meeting', 6);
    const rows = await this.dataSource.query<(TaskRow & Placed)[]>(
      `SELECT ${taskColumns}, ${asked.place} ${tasksFrom} ${asked.behind} ${asked.order}`,
      [...given, ...asked.given],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(tasksFrom), given);
    return asked.page(rows, counted?.n ?? 0, taskView);
  }

  /**
   * What the status report of a session speaks of: what is due there, what was due earlier and is still owed, and what has
   * no due session. What was passed over, or due before the register was kept, is not in it. It goes to the body, so it
   * holds what members may read, whoever asks for it.
   */
  async forStatusReport(
    viewer: Viewer,
    session: { key: string; body: string },
  ): Promise<readonly TaskView[]> {
    const rows = await this.dataSource.query<TaskRow[]>(
      `SELECT ${taskColumns} ${tasksFrom}
         AND b.key = $6 AND m.life = 'active' AND t.meeting <> 'passed-over' AND NOT t.before_register
         AND (t.session = $7 OR $7 = ANY (t.candidates) OR t.meeting = 'none'
           OR (v.owed AND t.starts_on < (SELECT min(g.starts_on) FROM segment g JOIN session x ON x.id = g.session_id
                                         WHERE x.key = $7)))
       ORDER BY ${sortDate}, t.id`,
      [...tasksGiven(viewer, this.clock.now(), {}, 'outward'), session.body, session.key],
    );
    return rows.map(taskView);
  }

  /** Some tasks; those that the viewer may not see are left out. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<readonly TaskView[]> {
    const rows = await this.dataSource.query<TaskRow[]>(
      `SELECT ${taskColumns} ${tasksFrom} AND t.id = ANY ($6::uuid[]) ORDER BY ${sortDate}, t.id`,
      [...tasksGiven(viewer, this.clock.now()), ids],
    );
    return rows.map(taskView);
  }

  /** All tasks of some mandates, by mandate. */
  async ofMandates(viewer: Viewer, mandates: readonly string[]): Promise<ReadonlyMap<string, TaskView[]>> {
    const rows = await this.dataSource.query<TaskRow[]>(
      `SELECT ${taskColumns} ${tasksFrom} ORDER BY ${sortDate}, t.id`,
      tasksGiven(viewer, this.clock.now(), { mandates }),
    );
    const byMandate = new Map<string, TaskView[]>(mandates.map((id) => [id, []]));
    for (const row of rows) byMandate.get(row.mandate)?.push(taskView(row));
    return byMandate;
  }
}
