import type { DeadlineKind } from '#calendar/core';
import { visibleBodies } from '#people';
import {
  pageOf,
  positionOf,
  rowsToAsk,
  type CalendarDate,
  type Page,
  type PageRequest,
  type Viewer,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ListKind } from './core/reminder-list.js';
import type { ReminderKind, ReminderState, UnsaidReason } from './core/reminder.js';
import type { ListUnsaidReason } from './core/reminder.js';

/** One reminder of a task, or one list. */
export interface ReminderView {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly body: string;
  /** Null for a list. */
  readonly task: string | null;
  readonly kind: ReminderKind | ListKind;
  readonly deadlineKind: DeadlineKind | null;
  readonly deadlineDate: CalendarDate | null;
  /** The session or the day that a list is about; null for a task's. */
  readonly about: string | null;
  readonly onDate: CalendarDate;
  readonly insteadOfOwner: boolean;
  readonly state: ReminderState;
  /** Why it was not said. */
  readonly why: UnsaidReason | ListUnsaidReason | null;
}

/** What somebody will be told on a day. */
export interface ComingMail {
  readonly onDate: CalendarDate;
  readonly person: string;
  readonly name: string;
  readonly lang: string;
  /** How many reminders, lists and news. */
  readonly count: number;
  /** The name of who hears in their place on that day; null where they hear themselves, or nobody does. */
  readonly delegate: string | null;
  /** They are away on that day. */
  readonly away: boolean;
}

export interface ReminderFilter extends PageRequest {
  readonly state?: ReminderState;
  readonly body?: string;
  readonly person?: string;
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

const states: Readonly<Record<ReminderState, string>> = {
  planned: `r.state = 'planned'`,
  sent: `r.state <> 'planned' AND r.state = 'sent'`,
  withdrawn: `r.state <> 'planned' AND r.state = 'withdrawn'`,
  missed: `r.state <> 'planned' AND r.state = 'missed'`,
};

/** Takes $1 bodies seen (null: all), $2 body, $3 person, $4 and $5 the first and last day. */
const given = `($1::text[] IS NULL OR r.body = ANY ($1)) AND ($2::text IS NULL OR r.body = $2)
  AND ($3::uuid IS NULL OR r.person_id = $3) AND ($4::date IS NULL OR r.on_date >= $4)
  AND ($5::date IS NULL OR r.on_date <= $5)`;

/** What is planned, was said and was not, for those who keep the reminders of a body. */
@Injectable()
export class ReminderPlan {
  constructor(private readonly dataSource: DataSource) {}

  /** Each reminder and list, by day, person and id; those that are planned when nothing else is asked. */
  async list(viewer: Viewer, filter: ReminderFilter): Promise<Page<ReminderView>> {
    const where = `${states[filter.state ?? 'planned']} AND ${given}`;
    const behind = `($6::date IS NULL OR (r.on_date, r.person_id, r.id) > ($6::date, $7::uuid, $8::uuid))`;
    const order = 'ORDER BY r.on_date, r.person_id, r.id LIMIT $9';
    const rows = await this.dataSource.query<ReminderView[]>(
      `SELECT r.id, r.person_id AS person, p.name, r.body, r.task_id AS task, r.kind, r.deadline_kind AS "deadlineKind",
         r.deadline_date::text AS "deadlineDate", r.about, r.on_date::text AS "onDate",
         r.instead_of_owner AS "insteadOfOwner", r.state, r.why
       FROM (
         (SELECT id, person_id, body, task_id, kind, deadline_kind, deadline_date, NULL AS about, on_date, instead_of_owner,
            state, why FROM reminder r WHERE ${where} AND ${behind} ${order})
         UNION ALL
         (SELECT id, person_id, body, NULL, kind, NULL, NULL, about, on_date, false, state, why
          FROM reminder_list r WHERE ${where} AND ${behind} ${order})) r
       JOIN person p ON p.id = r.person_id ${order}`,
      [
        ...givenBy(viewer, filter),
        ...(positionOf(filter, ['day', 'id', 'id']) ?? [null, null, null]),
        rowsToAsk(filter),
      ],
    );
    const total = await this.count(where, givenBy(viewer, filter));
    return pageOf(
      rows,
      filter,
      total,
      ({ onDate, person, id }) => [onDate, person, id],
      (row) => row,
    );
  }

  /** What will be said, a row for each person and day. */
  async coming(viewer: Viewer, filter: Omit<ReminderFilter, 'state'>): Promise<Page<ComingMail>> {
    const where = `${states.planned} AND ${given}`;
    const behind = '($6::date IS NULL OR (r.on_date, r.person_id) > ($6::date, $7::uuid))';
    // Of each table the first days and people alone: how many reminders each has is counted for those that are shown.
    const first = (table: string) =>
      `(SELECT DISTINCT r.on_date, r.person_id FROM ${table} r WHERE ${where} AND ${behind}
        ORDER BY r.on_date, r.person_id LIMIT $8)`;
    const due = (table: string) =>
      `(SELECT count(*) FROM ${table} r WHERE ${where} AND r.on_date = k.on_date AND r.person_id = k.person_id)`;
    const rows = await this.dataSource.query<ComingMail[]>(
      `SELECT k.on_date::text AS "onDate", p.id AS person, p.name, p.lang,
         (${due('reminder')} + ${due('reminder_list')} + ${due('followed_news')})::int AS count, d.name AS delegate,
         coalesce(p.paused_from <= k.on_date AND (p.paused_until IS NULL OR p.paused_until >= k.on_date), false) AS away
       FROM (SELECT on_date, person_id FROM (${first('reminder')} UNION ${first('reminder_list')} UNION ${first('followed_news')}) keys
             ORDER BY on_date, person_id LIMIT $8) k
       JOIN person p ON p.id = k.person_id
       LEFT JOIN person d ON d.id = p.delegate_id AND p.paused_from <= k.on_date
         AND (p.paused_until IS NULL OR p.paused_until >= k.on_date)
       ORDER BY k.on_date, k.person_id`,
      [...givenBy(viewer, filter), ...(positionOf(filter, ['day', 'id']) ?? [null, null]), rowsToAsk(filter)],
    );
    const all = (table: string) =>
      `(SELECT DISTINCT r.on_date, r.person_id FROM ${table} r WHERE ${where}
        ORDER BY r.on_date, r.person_id LIMIT ${countedRows})`;
    const [counted] = await this.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM (${all('reminder')} UNION ${all('reminder_list')} UNION ${all('followed_news')}) counted`,
      givenBy(viewer, filter),
    );
    return pageOf(
      rows,
      filter,
      counted?.n ?? 0,
      ({ onDate, person }) => [onDate, person],
      (row) => row,
    );
  }

  private async count(where: string, parameters: readonly unknown[]): Promise<number> {
    const [counted] = await this.dataSource.query<{ n: number }[]>(
      `SELECT ((SELECT count(*) FROM (SELECT 1 FROM reminder r WHERE ${where} LIMIT ${countedRows}) a)
             + (SELECT count(*) FROM (SELECT 1 FROM reminder_list r WHERE ${where} LIMIT ${countedRows}) b))::int AS n`,
      [...parameters],
    );
    return counted?.n ?? 0;
  }
}

/** One more than is told exactly. */
const countedRows = 10_001;

function givenBy(viewer: Viewer, { body, person, from, until }: ReminderFilter): readonly unknown[] {
  const bodies = visibleBodies(viewer, 'keep-reminders');
  return [bodies === 'all' ? null : bodies, body ?? null, person ?? null, from ?? null, until ?? null];
}
