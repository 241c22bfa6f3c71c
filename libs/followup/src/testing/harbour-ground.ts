import {
  enterSession,
  keepBody,
  loadCalendar,
  type CalendarChange,
  type DueRule,
  type SessionChange,
} from '#calendar';
import { day } from '#calendar/testing';
import { AddPerson, PeopleModule, PersonByEmail, type KnownPerson } from '#people';
import { groundOver } from '#people/testing';
import type { Role, Tx } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { keepMandate, RegisterModule, Tasks, type TaskView } from '#register';
import { aRequest } from '#register/testing';
import { Test, type TestingModule } from '@nestjs/testing';
import { BeginDay } from '../begin-day.command.js';
import { ChangeCalendar, type CalendarChanged } from '../change-calendar.command.js';
import { ChooseSession } from '../choose-session.command.js';
import { dueTasks } from '../due-tasks.js';
import { ExtendDeadline } from '../extend-deadline.command.js';
import { entities } from '../entities.js';
import { planTasks } from '../plan-tasks.js';
import { WorkOnTask } from '../work-on-task.command.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
export const board = 'harbour-board';
const unit = '0190aaaa-0000-7000-8000-000000000001';
const main = { kind: 'main', n: null } as const;

/**
 * The Harbour Board, with sessions on 28 March, 6 June and 28 November 2023, an officer, a director and a focal point for
 * the lights, in a database of their own. It is 1 December 2022 until a test moves the clock.
 */
export class HarbourGround {
  private constructor(
    readonly platform: TestPlatform,
    private readonly testing: TestingModule,
  ) {}

  static async open(): Promise<HarbourGround> {
    const platform = await openTestPlatform('2022-12-01T06:00:00Z', entities);
    const testing = await Test.createTestingModule({
      imports: [groundOver(platform), PeopleModule, RegisterModule],
      providers: [BeginDay, ChangeCalendar, ChooseSession, ExtendDeadline, WorkOnTask],
    }).compile();
    return new HarbourGround(platform, testing);
  }

  /** Empties the database and makes the Board and its people. */
  async begin(): Promise<void> {
    const { dataSource, clock } = this.platform;
    clock.moveTo('2022-12-01T06:00:00Z');
    await dataSource.query('TRUNCATE body, unit, person, trail, outbox CASCADE');
    await this.run((tx) =>
      keepBody(tx, {
        key: board,
        names: { en: 'Harbour Board' },
        zone: 'Africa/Nairobi',
        naming: 'year-and-ordinal',
        parent: null,
        registerKeptFrom: null,
      }),
    );
    for (const [ordinal, start] of [
      [1, '2023-03-28'],
      [2, '2023-06-06'],
      [3, '2023-11-28'],
    ] as const) {
      const only = { kind: 'main', start, end: start, expected: null } as const;
      await this.run((tx) =>
        enterSession(tx, { body: board, year: 2023, ordinal, kind: 'regular', segments: [only] }),
      );
    }
    await dataSource.query(`INSERT INTO unit (id, key, names) VALUES ($1, 'lights', '{"en":"Lights"}')`, [
      unit,
    ]);
    const people: readonly [string, Role, string | null][] = [
      ['officer', 'governance-officer', null],
      ['director', 'director', null],
      ['keeper', 'focal-point', 'lights'],
      ['member', 'member', null],
    ];
    for (const [name, role, of] of people) {
      const where = of === null ? { body: board } : { body: board, unit: of };
      await this.testing
        .get(AddPerson)
        .run(clerk, { name, email: `${name}@harbour.example`, role, ...where });
    }
    await dataSource.query('TRUNCATE trail');
  }

  close(): Promise<void> {
    return this.platform.close();
  }

  run<Result>(todo: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.platform.unitOfWork.run(clerk, todo);
  }

  /** A mandate that the unit for lights owes, with the tasks that the calendar gives it. @returns the ids of the tasks */
  async aMandate(rule: DueRule): Promise<readonly string[]> {
    const today = this.platform.clock.today('Africa/Nairobi');
    return this.run(async (tx) => {
      const due = dueTasks(rule, await loadCalendar(tx), { body: board, adopted: null }, today);
      const kept = await keepMandate(tx, aRequest({ madeOn: today, dueRule: rule, unitId: unit }), due);
      await planTasks(tx, this.platform.clock, kept.tasks);
      return kept.tasks.map(({ id }) => id);
    });
  }

  /** One more delegate at the Board, who serves this State (ISO 3166-1 alpha-2). */
  async aDelegate(name: string, state: string): Promise<void> {
    const email = `${name.replaceAll(' ', '.')}@harbour.example`;
    await this.testing.get(AddPerson).run(clerk, { name, email, role: 'member', body: board });
    await this.platform.dataSource.query(
      'UPDATE role_grant g SET state = $2 FROM person p WHERE p.id = g.person_id AND p.email = $1',
      [email, state],
    );
  }

  async person(name: string): Promise<KnownPerson> {
    return (await this.testing.get(PersonByEmail).find(`${name}@harbour.example`))!;
  }

  async change(ordinal: number, change: SessionChange, seen: number | null = null, who = 'officer') {
    return this.ask('run', { of: 'session', key: `${board}/2023/${ordinal}`, change }, seen, who);
  }

  async preview(ordinal: number, change: SessionChange, seen: number | null = null) {
    return this.ask('preview', { of: 'session', key: `${board}/2023/${ordinal}`, change }, seen);
  }

  async ask(
    how: 'run' | 'preview',
    change: CalendarChange,
    seen: number | null = null,
    who = 'officer',
  ): Promise<CalendarChanged> {
    const { viewer, actor } = await this.person(who);
    return this.testing.get(ChangeCalendar)[how](viewer, actor, { change, seen, reason: 'The tide.' });
  }

  async choose(task: string, ordinal: number): Promise<void> {
    const acted = { ...(await this.person('director')), task, seen: null };
    await this.testing
      .get(ChooseSession)
      .run(acted, { session: `${board}/2023/${ordinal}`, reason: 'The oil.' });
  }

  async extend(task: string, kind: 'slot' | 'submission' | 'issuance', date: string): Promise<void> {
    const acted = { ...(await this.person('officer')), task, seen: null };
    await this.testing.get(ExtendDeadline).ofTask(acted, kind, { date, reason: 'The fog.' });
  }

  /** The keeper begins; the director clears and delivers, when it is to go so far. */
  async work(task: string, until: 'in-progress' | 'delivered'): Promise<void> {
    const work = this.testing.get(WorkOnTask);
    const keeper = { ...(await this.person('keeper')), task, seen: null };
    const director = { ...(await this.person('director')), task, seen: null };
    const words = { narrative: 'Begun.', challenges: null, nextSteps: null, evidence: [] };
    await work.writeUpdate(keeper, words);
    if (until === 'in-progress') return;
    await work.sendForClearance(keeper);
    await work.clear(director);
    await work.deliver(director);
  }

  beginDay(stopping?: AbortSignal): Promise<void> {
    return this.testing.get(BeginDay).run(stopping);
  }

  async task(id: string): Promise<TaskView> {
    return (await this.testing.get(Tasks).byIds({ kind: 'system' }, [id]))[0]!;
  }

  /** "harbour-board/2023/1 fixed 2023-03-28", in the order of the slots. */
  async meetings(): Promise<readonly string[]> {
    const rows = await this.platform.dataSource.query<{ line: string }[]>(
      `SELECT concat_ws(' ', slot || ':', coalesce(session, nullif(array_to_string(candidates, ' or '), '')), meeting, starts_on)
       AS line FROM task ORDER BY slot, id`,
    );
    return rows.map(({ line }) => line);
  }

  /** The reminders of a task that are in some state: "keeper 2022-12-06 14-days-before slot". */
  async reminders(task: string, state = 'planned'): Promise<readonly string[]> {
    const rows = await this.platform.dataSource.query<{ line: string }[]>(
      `SELECT concat_ws(' ', p.name, r.on_date, r.kind, r.deadline_kind) AS line
       FROM reminder r JOIN person p ON p.id = r.person_id WHERE r.task_id = $1 AND r.state = $2
       ORDER BY r.on_date, p.name, r.kind, r.deadline_kind`,
      [task, state],
    );
    return rows.map(({ line }) => line);
  }

  /** Each task by its id as it stands, with its deadlines, the extensions in force, choices, and what is still to be said. */
  async standing(): Promise<readonly unknown[]> {
    return this.platform.dataSource.query(
      `SELECT to_jsonb(t) - 'version' AS task,
         (SELECT jsonb_agg(to_jsonb(d) - 'id' ORDER BY d.on_date, d.kind) FROM deadline d WHERE d.task_id = t.id) AS deadlines,
         (SELECT jsonb_agg(e ORDER BY e.kind) FROM deadline_extension e WHERE e.task_id = t.id AND e.ended_at IS NULL) AS extensions,
         (SELECT jsonb_agg(c ORDER BY c.at) FROM choice c WHERE c.mandate_id = t.mandate_id) AS choices,
         (SELECT jsonb_agg(concat_ws(' ', r.person_id, r.state, r.on_date, r.kind, r.deadline_kind, r.deadline_date)
                           ORDER BY r.on_date, r.person_id, r.kind, r.deadline_kind)
          FROM reminder r WHERE r.task_id = t.id AND r.state <> 'withdrawn' AND r.kind <> 'meeting-lost') AS reminders
       FROM task t ORDER BY t.id`,
    );
  }

  /** Every row of what a change of the calendar may touch, as one text. */
  async everything(): Promise<string> {
    const tables = [
      'body',
      'session',
      'segment',
      'mandate',
      'task',
      'deadline',
      'reminder',
      'trail',
      'outbox',
    ];
    const rows = await this.platform.dataSource.query<{ rows: string }[]>(
      tables
        .map(
          (table) =>
            `SELECT '${table}' || coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') AS rows FROM ${table} t`,
        )
        .join(' UNION ALL '),
    );
    return rows.map((row) => row.rows).join('\n');
  }

  async trail(): Promise<readonly { action: string; subject_id: string; before: never; after: never }[]> {
    return this.platform.dataSource.query('SELECT action, subject_id, before, after FROM trail ORDER BY id');
  }
}

/** To other days, or to none. */
export function moveTo(start: string | null, end = start): SessionChange {
  return {
    kind: 'move',
    part: main,
    to: { start: start === null ? null : day(start), end: end === null ? null : day(end), expected: null },
  };
}
