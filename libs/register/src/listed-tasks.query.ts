import { Clock, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isLateSql, ownerSql, sortDate, taskColumns, tasksFrom, tasksGiven } from './store/task-sql.js';
import { taskView, type TaskRow, type TaskView } from './store/task-view.js';
import { undatedSql } from './undated-duties.js';

/** The first tasks of a list, and how many there are in all. */
export interface ListedPart {
  readonly items: readonly TaskView[];
  readonly total: number;
}

type Person = Extract<Viewer, { kind: 'person' }>;

const system = { kind: 'system' } as const;

/** As many as a mail tells. */
const shown = 40;

/** The tasks that the lists which people get by mail tell of. */
@Injectable()
export class ListedTasks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What is late of all that is due to a body, in the reach of a director: the first deadline that was missed first. */
  lateFor(director: Person, body: string): Promise<ListedPart> {
    const held = director.grants.filter((grant) => grant.role === 'director' && grant.body === body);
    return this.ask(
      system,
      `AND t.body = $6 AND m.life = 'active' AND ${isLateSql} AND EXISTS (
         SELECT 1 FROM jsonb_array_elements_text($7::jsonb) AS g (unit)
         WHERE g.unit IS NULL OR g.unit = ANY (${ownerSql}))`,
      [body, JSON.stringify(held.map(({ unit }) => unit))],
    );
  }

  /** What somebody's units owe a body without a date, or what nobody answers for, where the person is its officer. */
  undatedFor(person: Person, body: string): Promise<ListedPart> {
    const own = person.grants.filter((grant) => grant.body === body);
    const units = own.flatMap(({ role, unit }) => (role === 'focal-point' && unit !== null ? [unit] : []));
    const officer = own.some(({ role }) => role === 'governance-officer');
    return this.ask(
      system,
      `AND t.body = $6 AND ${undatedSql} AND (m.unit_id = ANY ($7::uuid[]) OR ($8::boolean AND NOT EXISTS (
         SELECT 1 FROM role_grant g WHERE g.role = 'focal-point' AND g.unit_id = m.unit_id AND g.body = t.body)))`,
      [body, units, officer],
    );
  }

  /**
   * What a member reads as outstanding before a session: what is due there, what was due earlier and is still owed, and what
   * has no due session. Nothing that was not cleared.
   */
  outstandingBefore(member: Viewer, session: { key: string; body: string }): Promise<ListedPart> {
    return this.ask(
      member,
      `AND t.body = $6 AND m.life = 'active' AND v.owed
         AND (t.session = $7 OR $7 = ANY (t.candidates) OR t.meeting = 'none'
           OR t.starts_on < (SELECT min(g.starts_on) FROM segment g JOIN session x ON x.id = g.session_id
                             WHERE x.key = $7))`,
      [session.body, session.key],
      'outward',
    );
  }

  private async ask(
    viewer: Viewer,
    condition: string,
    given: readonly unknown[],
    eyes: 'own' | 'outward' = 'own',
  ): Promise<ListedPart> {
    const usual = tasksGiven(viewer, this.clock.now(), {}, eyes);
    const first = await this.dataSource.query<{ id: string; total: number }[]>(
      `SELECT id, total FROM (
         SELECT t.id, ${sortDate} AS sort, count(*) OVER ()::int AS total ${tasksFrom} ${condition}) AS asked
       ORDER BY sort, id LIMIT ${shown}`,
      [...usual, ...given],
    );
    const rows = await this.dataSource.query<TaskRow[]>(
      `SELECT ${taskColumns} ${tasksFrom} AND t.id = ANY ($6::uuid[]) ORDER BY ${sortDate}, t.id`,
      [...usual, first.map(({ id }) => id)],
    );
    return { items: rows.map(taskView), total: first[0]?.total ?? 0 };
  }
}
