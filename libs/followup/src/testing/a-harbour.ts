import { enterSession, keepBody, loadCalendar, type DueRule } from '#calendar';
import { AddPerson, PeopleModule, PersonByEmail, type KnownPerson } from '#people';
import { groundOver } from '#people/testing';
import type { Role, Tx } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { keepMandate, PlannedDocuments, RegisterModule, Tasks, type PlannedDocumentView } from '#register';
import { aRequest } from '#register/testing';
import { Test } from '@nestjs/testing';
import type { Type } from '@nestjs/common';
import { dueTasks } from '../due-tasks.js';
import { entities } from '../entities.js';
import { planTasks } from '../plan-tasks.js';
import { resolveMandatesAgain } from '../resolve-mandates-again.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
export const board = 'harbour-board';
const lights = '0190aaaa-0000-7000-8000-000000000001';

/** "At the first session of 2023", "at its next session". */
const atFirstSession: DueRule = { kind: 'session', at: { body: board, year: 2023, ordinal: 1 } };
export const atNextSession: DueRule = { kind: 'session', at: { body: board, next: true } };

/**
 * A register of the Harbour Board as of 1 December 2022: it met in November, and will on 28 March, 6 June and 28 November
 * 2023. An officer, a director, a member, and the keeper, who answers for the unit for lights.
 */
export class Harbour {
  private constructor(
    readonly platform: TestPlatform,
    private readonly people: PersonByEmail,
    private readonly documents: PlannedDocuments,
    private readonly tasks: Tasks,
    readonly get: <Thing>(token: Type<Thing>) => Thing,
  ) {}

  static async open(commands: readonly Type[]): Promise<Harbour> {
    const platform = await openTestPlatform('2022-12-01T06:00:00Z', entities);
    const testing = await Test.createTestingModule({
      imports: [groundOver(platform), PeopleModule, RegisterModule],
      providers: [...commands],
    }).compile();
    const harbour = new Harbour(
      platform,
      testing.get(PersonByEmail),
      testing.get(PlannedDocuments),
      testing.get(Tasks),
      (token) => testing.get(token),
    );
    await harbour.run(async (tx) => {
      await keepBody(tx, {
        key: board,
        names: { en: 'Harbour Board' },
        zone: 'Africa/Nairobi',
        naming: 'year-and-ordinal',
        parent: null,
        registerKeptFrom: null,
      });
    });
    await harbour.meet(2022, 2, '2022-11-29');
    await harbour.meet(2023, 1, '2023-03-28');
    await harbour.meet(2023, 2, '2023-06-06');
    await harbour.meet(2023, 3, '2023-11-28');
    await platform.dataSource.query(
      `INSERT INTO unit (id, key, names) VALUES ($1, 'lights', '{"en":"Lights"}')`,
      [lights],
    );
    const people: readonly [string, Role, string?][] = [
      ['officer', 'governance-officer'],
      ['director', 'director'],
      ['keeper', 'focal-point', 'lights'],
      ['member', 'member'],
    ];
    for (const [name, role, unit] of people) {
      const where = unit === undefined ? { body: board } : { body: board, unit };
      const email = `${name}@harbour.example`;
      await testing.get(AddPerson).run(clerk, { name, email, role, ...where });
    }
    return harbour;
  }

  run<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.platform.unitOfWork.run(clerk, work);
  }

  /** One more person, in a role and perhaps for a unit. */
  async employ(name: string, role: Role, unit: string): Promise<void> {
    const email = `${name}@harbour.example`;
    await this.get(AddPerson).run(clerk, { name, email, role, body: board, unit });
  }

  private meet(year: number, ordinal: number, start: string): Promise<unknown> {
    const main = { kind: 'main', start, end: start, expected: null } as const;
    return this.run((tx) =>
      enterSession(tx, { body: board, year, ordinal, kind: 'regular', segments: [main] }),
    );
  }

  /** One thing that was asked for in November 2022 and is owed by the unit for lights. @returns the id of its first task */
  async aTask(dueRule: DueRule = atFirstSession): Promise<string> {
    const adopted = { session: `${board}/2022/2`, segment: 'main' } as const;
    const madeOn = this.platform.clock.today('Africa/Nairobi');
    return this.run(async (tx) => {
      const due = dueTasks(dueRule, await loadCalendar(tx), { body: board, adopted }, madeOn);
      const request = aRequest({ madeOn, dueRule, unitId: lights, session: adopted.session });
      const { tasks } = await keepMandate(tx, request, due);
      await planTasks(tx, this.platform.clock, tasks);
      return tasks[0]!.id;
    });
  }

  /** Changes the calendar beneath the register, and resolves what is due to the Board again. */
  async change(sql: string, given: readonly unknown[]): Promise<void> {
    await this.run(async (tx) => {
      await tx.query(sql, given);
      tx.record({ action: 'session.changed', subject: { kind: 'body', id: board } });
      const calendar = await loadCalendar(tx);
      await resolveMandatesAgain(tx, { clock: this.platform.clock, calendar }, [board]);
    });
  }

  /** @example harbour.moveSession('2023/1', '2023-04-18') */
  moveSession(session: string, to: string): Promise<void> {
    return this.change(
      `UPDATE segment SET starts_on = $2, ends_on = $2 FROM session s WHERE s.id = session_id AND s.key = $1`,
      [`${board}/${session}`, to],
    );
  }

  cancelSession(session: string): Promise<void> {
    return this.change('UPDATE session SET cancelled = true WHERE key = $1', [`${board}/${session}`]);
  }

  async person(name: string): Promise<KnownPerson> {
    return (await this.people.find(`${name}@harbour.example`))!;
  }

  async document(id: string, who = 'officer'): Promise<PlannedDocumentView> {
    return (await this.documents.open((await this.person(who)).viewer, id)).document;
  }

  /** A task as the officer sees it. */
  async task(id: string) {
    const [task] = await this.tasks.byIds((await this.person('officer')).viewer, [id]);
    return task!;
  }

  /** The deadlines of a task or paper, one line each: "slot 2022-12-20 met", "submission 2023-01-20 (2023-01-17: the printer)". */
  lines({ deadlines }: Pick<PlannedDocumentView, 'deadlines'>): readonly string[] {
    return deadlines.map(({ kind, date, originally, reason, met, passedBeforeAdoption }) =>
      [
        `${kind} ${date}`,
        ...(originally === null ? [] : [`(${originally}: ${reason})`]),
        ...(met ? ['met'] : []),
        ...(passedBeforeAdoption ? ['passed before adoption'] : []),
      ].join(' '),
    );
  }

  /** What the trail tells of a thing, in its order. */
  async trailOf(id: string): Promise<readonly string[]> {
    const rows = await this.platform.dataSource.query<{ action: string }[]>(
      'SELECT action FROM trail WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    return rows.map(({ action }) => action);
  }

  /** The deadlines of which somebody will still be reminded. */
  async remindedOf(task: string): Promise<readonly string[]> {
    const rows = await this.platform.dataSource.query<{ line: string }[]>(
      `SELECT DISTINCT concat(deadline_kind, ' ', deadline_date) AS line FROM reminder
       WHERE task_id = $1 AND state = 'planned' AND deadline_kind IS NOT NULL ORDER BY 1`,
      [task],
    );
    return rows.map(({ line }) => line);
  }
}
