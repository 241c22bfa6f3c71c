import { visibleBodies } from '#people';
import { Clock, type CalendarDate, type Viewer } from '#platform';
import type { DeadlineKind } from '#calendar/core';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { reasonsThatAskPerson } from './core/asks-person.js';
import { inReach, officerOf, ofOwnUnit, reachOf } from './store/reach-sql.js';
import {
  isLateSql,
  isMetSql,
  ownerSql,
  sortDate,
  taskColumns,
  tasksFrom,
  tasksGiven,
} from './store/task-sql.js';
import { taskView, type TaskRow, type TaskView } from './store/task-view.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** A task that somebody should look at today. */
export interface TodaysTask {
  readonly task: TaskView;
  /** The first deadline that applies and is not met, past or to come. */
  readonly nextDeadline: { readonly kind: DeadlineKind; readonly date: CalendarDate } | null;
  /** An officer has it in the place of a unit that nobody here answers for, or because no unit is named. */
  readonly insteadOfOwner: boolean;
}

/** The first tasks of a list, and how many there are in all. */
export interface TodaysList {
  readonly items: readonly TodaysTask[];
  readonly total: number;
}

/** How the tasks that are due at a session stand. */
export interface SessionCounts {
  readonly ready: number;
  readonly inWork: number;
  /** Null for who is not told. */
  readonly late: number | null;
}

const shown = 50;
const ready = "('cleared', 'submitted', 'delivered', 'considered')";

/** No focal point answers for the unit that owes it: the officers hear of it instead. */
const nobodyAnswers = `NOT EXISTS (
  SELECT 1 FROM role_grant g WHERE g.role = 'focal-point' AND g.unit_id = m.unit_id AND g.body = m.body)`;
const noDirector = `NOT EXISTS (
  SELECT 1 FROM role_grant g WHERE g.role = 'director' AND g.body = m.body
    AND (g.unit_id IS NULL OR g.unit_id::text = ANY (${ownerSql})))`;
/** The step of its clearance that task `t` waits for; of a blocked one, the last of its body's. */
const awaitedStep = `(CASE t.progress WHEN 'blocked' THEN (
    SELECT c.steps -> 'updates' -> -1 FROM clearance_list c WHERE c.body = m.body)
  ELSE t.clearing -> 'steps' -> (t.clearing ->> 'at')::int END)`;
/** The ids of the unit whose director takes that step, and of those above it: as they were when it was sent, or are now. */
const stepReach = `(CASE t.progress WHEN 'blocked' THEN to_jsonb(ARRAY(
    WITH RECURSIVE up AS (
      SELECT u.id, u.parent_id, 0 AS n FROM unit u WHERE u.key = ${awaitedStep} ->> 'unit'
      UNION ALL SELECT p.id, p.parent_id, up.n + 1 FROM unit p JOIN up ON p.id = up.parent_id WHERE up.n < 50)
    SELECT id::text FROM up))
  ELSE ${awaitedStep} -> 'reach' END)`;
/** Directors of no unit are the head's office. */
const isHeadOffice = (parameter: string) => `EXISTS (
  SELECT 1 FROM jsonb_to_recordset(${parameter}::jsonb) AS g (body text, unit text)
  WHERE g.body = m.body AND g.unit IS NULL)`;
const noHeadOffice = `NOT EXISTS (
  SELECT 1 FROM role_grant g WHERE g.role = 'director' AND g.body = m.body AND g.unit_id IS NULL)`;
const reachesStep = (parameter: string) => `EXISTS (
  SELECT 1 FROM jsonb_to_recordset(${parameter}::jsonb) AS g (body text, unit text)
  WHERE g.body = m.body AND (g.unit IS NULL OR ${stepReach} ? g.unit))`;
const nobodyReachesStep = `NOT EXISTS (
  SELECT 1 FROM role_grant g WHERE g.role = 'director' AND g.body = m.body
    AND (g.unit_id IS NULL OR ${stepReach} ? g.unit_id::text))`;
const nextDeadline = `
  (SELECT jsonb_build_object('kind', d.kind, 'date', d.on_date) FROM deadline d
   WHERE d.task_id = t.id AND NOT d.passed_before_adoption AND NOT ${isMetSql}
   ORDER BY d.on_date, d.kind LIMIT 1)`;

/** What waits for a person today. */
@Injectable()
export class TodaysTasks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What the viewer owes, as a focal point of its unit or in the place of one, by the first deadline not met. */
  owed(viewer: Person): Promise<TodaysList> {
    return this.ask(
      viewer,
      `AND m.life = 'active' AND v.owed
       AND (${ofOwnUnit('$6')} OR (m.body = ANY ($7::text[]) AND ${nobodyAnswers}))`,
      [reachOf(viewer, 'focal-point'), officerOf(viewer)],
    );
  }

  /** What waits until the viewer clears it: for a director, or for the officers where there is none. */
  toClear(viewer: Person): Promise<TodaysList> {
    return this.ask(
      viewer,
      `AND v.owed AND (t.progress = 'for-clearance' OR (t.progress = 'blocked' AND t.blocked_cleared_at IS NULL))
       AND CASE ${awaitedStep} ->> 'by'
         WHEN 'governance-officer' THEN m.body = ANY ($7::text[])
         WHEN 'head-office' THEN ${isHeadOffice('$6')} OR (m.body = ANY ($7::text[]) AND ${noHeadOffice})
         WHEN 'unit' THEN ${reachesStep('$6')} OR (m.body = ANY ($7::text[]) AND ${nobodyReachesStep})
         ELSE ${inReach('$6')} OR (m.body = ANY ($7::text[]) AND ${noDirector}) END`,
      [reachOf(viewer, 'director'), officerOf(viewer)],
    );
  }

  /** What waits until the viewer chooses a session, by the last day to choose. */
  toChoose(viewer: Person): Promise<TodaysList> {
    return this.ask(
      viewer,
      `AND v.owed AND t.meeting = 'choice' AND m.life = 'active'
       AND (${inReach('$6')} OR m.body = ANY ($7::text[]))`,
      [reachOf(viewer, 'director'), officerOf(viewer)],
      '"chooseBy"',
    );
  }

  /** What has no meeting until the viewer decides where it goes, each with its reason: missed, or its meeting is lost. */
  toDecide(viewer: Person): Promise<TodaysList> {
    return this.ask(
      viewer,
      `AND m.life = 'active' AND t.meeting IN ('none', 'passed-over') AND NOT t.before_register
       AND t.progress NOT IN ('delivered', 'considered', 'dropped')
       AND t.why @> ANY ($8::jsonb[])
       AND (${inReach('$6')} OR m.body = ANY ($7::text[]))`,
      [
        reachOf(viewer, 'director'),
        officerOf(viewer),
        reasonsThatAskPerson.map((key) => JSON.stringify([{ key }])),
      ],
    );
  }

  /** How what is due at some sessions stands, by session, as far as the viewer is told. */
  async countsOf(viewer: Viewer, sessions: readonly string[]): Promise<ReadonlyMap<string, SessionCounts>> {
    const rows = await this.dataSource.query<(SessionCounts & { session: string })[]>(
      `SELECT t.session,
         count(*) FILTER (WHERE v.progress IN ${ready})::int AS ready,
         count(*) FILTER (WHERE v.progress NOT IN ${ready} AND NOT (v.insider AND ${isLateSql}))::int AS "inWork",
         CASE WHEN bool_and(v.insider) THEN
           count(*) FILTER (WHERE v.progress NOT IN ${ready} AND ${isLateSql})::int END AS late
       ${tasksFrom} AND t.session = ANY ($6::text[]) AND m.life = 'active' AND NOT t.before_register
         AND t.meeting <> 'passed-over' AND t.progress <> 'dropped'
       GROUP BY t.session`,
      [...tasksGiven(viewer, this.clock.now()), sessions],
    );
    const found = new Map(rows.map(({ session, ...counts }) => [session, counts]));
    const inside = visibleBodies(viewer, 'see-work');
    return new Map(
      sessions.map((session) => {
        const told = inside === 'all' || inside.includes(session.split('/')[0]!);
        return [session, found.get(session) ?? { ready: 0, inWork: 0, late: told ? 0 : null }];
      }),
    );
  }

  /** Which tasks first, then all about those alone: of the others nothing but their first deadline is looked up. */
  private async ask(
    viewer: Person,
    condition: string,
    given: readonly unknown[],
    order = `"nextDeadline" ->> 'date'`,
  ): Promise<TodaysList> {
    const usual = tasksGiven(viewer, this.clock.now());
    const first = await this.dataSource.query<FirstTask[]>(
      `SELECT * FROM (
         SELECT t.id, ${sortDate} AS sort, t.choose_by AS "chooseBy", ${nextDeadline} AS "nextDeadline",
           ${nobodyAnswers} AS "insteadOfOwner", count(*) OVER ()::int AS total
         ${tasksFrom} ${condition}) AS asked
       ORDER BY ${order} NULLS LAST, sort, id LIMIT ${shown}`,
      [...usual, ...given],
    );
    const rows = await this.dataSource.query<TaskRow[]>(
      `SELECT ${taskColumns} ${tasksFrom} AND t.id = ANY ($6::uuid[])`,
      [...usual, first.map(({ id }) => id)],
    );
    const tasks = new Map(rows.map((row) => [row.id, taskView(row)]));
    return {
      items: first.flatMap(({ id, nextDeadline, insteadOfOwner }) => {
        const task = tasks.get(id);
        return task === undefined ? [] : [{ task, nextDeadline, insteadOfOwner }];
      }),
      total: first[0]?.total ?? 0,
    };
  }
}

type FirstTask = Omit<TodaysTask, 'task'> & { readonly id: string; readonly total: number };
