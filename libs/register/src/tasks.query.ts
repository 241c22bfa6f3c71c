import type { CalendarDate, DeadlineKind, OccurrenceState } from '#calendar/core';
import type { Message } from '#messages';
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
import { visibleBodies } from '#people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Progress } from './core/index.js';

/** A task as the register tells it: where it meets, how far it is, what leads up to it. */
export interface TaskView {
  readonly id: string;
  readonly mandate: string;
  readonly body: string;
  readonly slot: string;
  readonly session: string | null;
  readonly meeting: {
    readonly state: OccurrenceState;
    readonly candidates: readonly string[];
    readonly start: string | null;
    readonly why: readonly Message[];
  };
  readonly progress: Progress;
  readonly overdue: boolean;
  /** The unit that owes it. */
  readonly unit: { readonly key: string; readonly names: Readonly<Record<string, string>> } | null;
  readonly deadlines: readonly {
    readonly kind: DeadlineKind;
    readonly date: CalendarDate;
    readonly passedBeforeAdoption: boolean;
  }[];
  readonly beforeRegister: boolean;
  readonly version: number;
}

export interface TaskFilter extends PageRequest {
  readonly mandates?: readonly string[];
  readonly session?: string;
}

type TaskRow = Omit<TaskView, 'meeting'> & {
  readonly state: OccurrenceState;
  readonly candidates: readonly string[];
  readonly start: string | null;
  readonly why: readonly Message[];
};

const from = `
  FROM task t
  JOIN mandate m ON m.id = t.mandate_id
  JOIN body b ON b.key = t.body
  LEFT JOIN unit u ON u.id = m.unit_id
  WHERE ($1::text[] IS NULL OR m.body = ANY ($1))
    AND ($2::uuid[] IS NULL OR t.mandate_id = ANY ($2))
    AND ($3::text IS NULL OR t.session = $3)`;

/** A task without a date stands behind all that have one. */
const sortDate = "coalesce(t.starts_on, 'infinity'::date)";

const columns = `
  t.id, t.mandate_id AS mandate, b.key AS body, t.slot, t.session, t.meeting AS state, t.candidates,
  t.starts_on::text AS start, t.why, t.progress,
  CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('key', u.key, 'names', u.names) END AS unit, t.before_register AS "beforeRegister", t.version,
  (t.meeting = 'fixed' AND NOT t.before_register AND t.progress NOT IN ('delivered', 'considered', 'dropped')
    AND t.ends_on < ($4::timestamptz AT TIME ZONE b.zone)::date) AS overdue,
  coalesce((SELECT jsonb_agg(jsonb_build_object('kind', d.kind, 'date', d.on_date,
              'passedBeforeAdoption', d.passed_before_adoption) ORDER BY d.on_date, d.kind)
            FROM deadline d WHERE d.task_id = t.id), '[]') AS deadlines,
  ${sortDate}::text AS sort`;

/** The tasks that a viewer may see. */
@Injectable()
export class Tasks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** In order of the meeting's date, undated ones last. */
  async list(viewer: Viewer, filter: TaskFilter): Promise<Page<TaskView>> {
    const visible = visibleBodies(viewer, 'see-mandates');
    const given = [visible === 'all' ? null : visible, filter.mandates ?? null, filter.session ?? null];
    const [sort, id] = positionOf(filter, 2) ?? [null, null];
    const rows = await this.dataSource.query<(TaskRow & { sort: string })[]>(
      `SELECT ${columns} ${from}
         AND ($5::date IS NULL OR (${sortDate}, t.id) > ($5::date, $6::uuid))
       ORDER BY ${sortDate}, t.id LIMIT $7`,
      [...given, this.clock.now(), sort, id, rowsToAsk(filter)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(from), given);
    return pageOf(rows, filter, counted?.n ?? 0, (row) => [row.sort, row.id], viewOf);
  }

  /**
   * What the status report of a session speaks of: what is due there, what was due earlier and is still owed, and what has
   * no due session. What was passed over, or due before the register was kept, is not in it.
   */
  async forStatusReport(
    viewer: Viewer,
    session: { key: string; body: string },
  ): Promise<readonly TaskView[]> {
    const visible = visibleBodies(viewer, 'see-mandates');
    const rows = await this.dataSource.query<TaskRow[]>(
      `SELECT ${columns} ${from}
         AND b.key = $5 AND m.life = 'active' AND t.meeting <> 'passed-over' AND NOT t.before_register
         AND (t.session = $6 OR $6 = ANY (t.candidates) OR t.meeting = 'none'
           OR (t.starts_on < (SELECT min(g.starts_on) FROM segment g JOIN session x ON x.id = g.session_id
                              WHERE x.key = $6)
             AND t.progress NOT IN ('delivered', 'considered', 'dropped')))
       ORDER BY ${sortDate}, t.id`,
      [visible === 'all' ? null : visible, null, null, this.clock.now(), session.body, session.key],
    );
    return rows.map(viewOf);
  }

  /** Some tasks; those that the viewer may not see are left out. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<readonly TaskView[]> {
    const visible = visibleBodies(viewer, 'see-mandates');
    const rows = await this.dataSource.query<TaskRow[]>(
      `SELECT ${columns} ${from} AND t.id = ANY ($5::uuid[]) ORDER BY ${sortDate}, t.id`,
      [visible === 'all' ? null : visible, null, null, this.clock.now(), ids],
    );
    return rows.map(viewOf);
  }

  /** All tasks of some mandates, by mandate. */
  async ofMandates(viewer: Viewer, mandates: readonly string[]): Promise<ReadonlyMap<string, TaskView[]>> {
    const visible = visibleBodies(viewer, 'see-mandates');
    const rows = await this.dataSource.query<TaskRow[]>(
      `SELECT ${columns} ${from} ORDER BY ${sortDate}, t.id`,
      [visible === 'all' ? null : visible, mandates, null, this.clock.now()],
    );
    const byMandate = new Map<string, TaskView[]>(mandates.map((id) => [id, []]));
    for (const row of rows) byMandate.get(row.mandate)?.push(viewOf(row));
    return byMandate;
  }
}

function viewOf({ state, candidates, start, why, ...row }: TaskRow): TaskView {
  const { sort: _sort, ...view } = row as typeof row & { sort?: string };
  return { ...view, meeting: { state, candidates, start, why } };
}
