import {
  Clock,
  countedSql,
  pageOf,
  positionOf,
  rowsToAsk,
  type Page,
  type PageRequest,
  type Viewer,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Mandates, type MandateRow } from './mandates.query.js';
import { clearanceStateSql, lastClearanceSql } from './store/clearance-sql.js';
import { inReach, officerOf, ofOwnUnit, reachOf } from './store/reach-sql.js';
import { taskColumns, tasksFrom, tasksGiven } from './store/task-sql.js';
import { taskView, type TaskRow, type TaskView } from './store/task-view.js';
import { TaskWork } from './task-work.query.js';
import { undatedSql } from './undated-duties.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** What was written last of a task, and how far it is on its way to the members. */
export interface LastWritten {
  readonly task: string;
  readonly at: Date;
  readonly narrative: string;
  readonly state: 'draft' | 'for-clearance' | 'cleared' | 'returned';
}

/** A duty without a date: what was asked, what was written last, and what the viewer may do with it in one stroke. */
export interface UndatedTask {
  readonly task: TaskView;
  readonly mandate: MandateRow;
  readonly last: LastWritten | null;
  readonly may: readonly ('no-change' | 'clear')[];
}

/** What is owed without a date. */
@Injectable()
export class UndatedTasks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly mandates: Mandates,
    private readonly work: TaskWork,
  ) {}

  /** What the viewer works on: of their unit, in the reach of a director, all for the officers. In the order of its making. */
  async list(viewer: Person, request: PageRequest): Promise<Page<UndatedTask>> {
    const found = `${tasksFrom} AND ${undatedSql} AND (m.body = ANY ($6::text[])
      OR ${ofOwnUnit('$7')} OR ${inReach('$8')})`;
    const given = [
      ...tasksGiven(viewer, this.clock.now()),
      officerOf(viewer),
      reachOf(viewer, 'focal-point'),
      reachOf(viewer, 'director'),
    ];
    const [after] = positionOf(request, ['id']) ?? [null];
    const rows = await this.dataSource.query<TaskRow[]>(
      `SELECT ${taskColumns} ${found} AND ($9::uuid IS NULL OR t.id > $9) ORDER BY t.id LIMIT $10`,
      [...given, after, rowsToAsk(request)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(found), given);
    const page = pageOf(rows, request, counted?.n ?? 0, (row) => [row.id], taskView);
    return { ...page, items: await this.told(viewer, page.items) };
  }

  private async told(viewer: Person, tasks: readonly TaskView[]): Promise<readonly UndatedTask[]> {
    const mandates = await this.mandates.byIds(
      viewer,
      tasks.map(({ mandate }) => mandate),
    );
    const asked = tasks.map((task) => ({ task, askedBy: mandates.get(task.mandate)!.body }));
    const acts = await this.work.actsOf(viewer, asked);
    const last = await this.lastOf(tasks.map(({ id }) => id));
    return tasks.map((task) => {
      // Of what is blocked more is to be said than that nothing has changed.
      const possible = task.progress === 'blocked' ? [] : (acts.get(task.id) ?? []);
      return {
        task,
        mandate: mandates.get(task.mandate)!,
        last: last.get(task.id) ?? null,
        may: [
          ...(possible.includes('update') ? (['no-change'] as const) : []),
          ...(possible.includes('clear') ? (['clear'] as const) : []),
        ],
      };
    });
  }

  private async lastOf(tasks: readonly string[]): Promise<ReadonlyMap<string, LastWritten>> {
    const rows = await this.dataSource.query<LastWritten[]>(
      `SELECT DISTINCT ON (w.task_id) w.task_id AS task, w.at, w.narrative, coalesce((
         SELECT ${clearanceStateSql} FROM clearance c WHERE c.update_id = w.id ${lastClearanceSql}), 'draft') AS state
       FROM task_update w WHERE w.task_id = ANY ($1::uuid[]) ORDER BY w.task_id, w.at DESC, w.id DESC`,
      [tasks],
    );
    return new Map(rows.map((written) => [written.task, written]));
  }
}
