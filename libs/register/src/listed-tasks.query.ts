import { Clock, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasNoFocalPoint, hearsForUnit } from './store/hearing-sql.js';
import { isLateSql, ownerSql, sortDate, taskColumns, tasksFrom, tasksGiven } from './store/task-sql.js';
import { taskView, type TaskRow, type TaskView } from './store/task-view.js';
import { undatedSql } from './undated-duties.js';

/** The first tasks of a list, and how many there are in all. */
export interface ListedPart {
  readonly items: readonly TaskView[];
  readonly total: number;
}

/** What somebody owes without a date, and what of it they hear in the place of an owner who has no account or no address. */
export interface UndatedPart extends ListedPart {
  readonly insteadOfOwner: ReadonlySet<string>;
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
  async undatedFor(person: Person, body: string): Promise<UndatedPart> {
    const part = await this.ask(
      system,
      `AND t.body = $6 AND ${undatedSql} AND EXISTS (
         SELECT 1 FROM role_grant g WHERE g.person_id = $7 AND g.body = t.body AND ${hearsForUnit('m.unit_id')})`,
      [body, person.id],
    );
    const unheard = await this.dataSource.query<{ id: string }[]>(
      `SELECT t.id FROM task t JOIN mandate m ON m.id = t.mandate_id
       WHERE t.id = ANY ($1::uuid[]) AND ${hasNoFocalPoint('m.unit_id', 't.body')}`,
      [part.items.map(({ id }) => id)],
    );
    return { ...part, insteadOfOwner: new Set(unheard.map(({ id }) => id)) };
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
