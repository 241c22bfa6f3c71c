import { enterSession, keepBody, loadCalendar, type CalendarDate, type DueRule } from '#calendar';
import { AddPerson, PersonByEmail, PeopleModule } from '#people';
import { groundOver } from '#people/testing';
import { Refused, type Role, type Tx } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { keepMandate, RegisterModule, Tasks } from '#register';
import { aRequest, dueAt } from '#register/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { ChangeMandate } from './change-mandate.command.js';
import { ChooseSession } from './choose-session.command.js';
import { dueTasks } from './due-tasks.js';
import { entities } from './entities.js';
import { planTasks } from './plan-tasks.js';
import { resolveMandatesAgain } from './resolve-mandates-again.js';
import { WorkOnTask, type TaskActed } from './work-on-task.command.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
const board = 'harbour-board';
const firstOfDecember = '2022-12-01T06:00:00Z';
const day = (text: string) => text as CalendarDate;
const deadline = (kind: 'slot' | 'submission' | 'issuance', date: string) => ({
  kind,
  date: day(date),
  passedBeforeAdoption: false,
});

describe('what the Harbour Board asked of the unit for lights', () => {
  let platform: TestPlatform;
  let work: WorkOnTask;
  let changeMandate: ChangeMandate;
  let chooseSession: ChooseSession;
  let people: PersonByEmail;
  let tasks: Tasks;
  const run = <Result>(todo: (tx: Tx) => Promise<Result>) => platform.unitOfWork.run(clerk, todo);

  beforeAll(async () => {
    platform = await openTestPlatform(firstOfDecember, entities);
    const testing = await Test.createTestingModule({
      imports: [groundOver(platform), PeopleModule, RegisterModule],
      providers: [WorkOnTask, ChangeMandate, ChooseSession],
    }).compile();
    [work, changeMandate, chooseSession] = [
      testing.get(WorkOnTask),
      testing.get(ChangeMandate),
      testing.get(ChooseSession),
    ];
    [people, tasks] = [testing.get(PersonByEmail), testing.get(Tasks)];
    await run((tx) =>
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
      await run((tx) => enterSession(tx, aBoardSession(ordinal, start)));
    }
    await platform.dataSource.query(
      `INSERT INTO unit (id, key, names) VALUES ('0190aaaa-0000-7000-8000-000000000001', 'lights', '{"en":"Lights"}')`,
    );
    const addPerson = testing.get(AddPerson);
    for (const [name, role, unit] of [
      ['officer', 'governance-officer', null],
      ['keeper', 'focal-point', 'lights'],
      ['director', 'director', null],
    ] as readonly [string, Role, string | null][]) {
      const where = unit === null ? { body: board } : { body: board, unit };
      await addPerson.run(clerk, { name, email: `${name}@harbour.example`, role, ...where });
    }
  });
  afterAll(() => platform?.close());
  beforeEach(() => platform.clock.moveTo(firstOfDecember));

  /** A report for the session of 28 March 2023, that nobody owes yet. */
  async function aReport(): Promise<{ mandate: string; task: string }> {
    const due = dueAt(`${board}/2023/1`, '2023-03-28', {
      deadlines: [
        deadline('slot', '2022-12-20'),
        deadline('submission', '2023-01-17'),
        deadline('issuance', '2023-02-14'),
      ],
    });
    return run(async (tx) => {
      const { id, tasks: made } = await keepMandate(tx, aRequest({ madeOn: '2022-12-01' }), [due]);
      await planTasks(tx, platform.clock, made);
      return { mandate: id, task: made[0]!.id };
    });
  }

  const acting = async (name: string, task: string, seen: number | null = null): Promise<TaskActed> => ({
    ...(await people.find(`${name}@harbour.example`))!,
    task,
    seen,
  });
  const assign = async (mandate: string, unit: string | null, seen = 1) => {
    const { viewer, actor } = await acting('officer', mandate);
    await changeMandate.run(viewer, actor, mandate, { seen, unit });
  };
  const words = (narrative: string) => ({ narrative, challenges: null, nextSteps: null, evidence: [] });

  /** The reminders of a task, a line each: "keeper 2022-12-06 14-days-before slot planned". */
  const remindersOf = async (task: string) => {
    const rows = await platform.dataSource.query<{ line: string }[]>(
      `SELECT concat_ws(' ', p.name, r.on_date, r.kind, r.deadline_kind, r.state, r.why) AS line
       FROM reminder r JOIN person p ON p.id = r.person_id WHERE r.task_id = $1
       ORDER BY p.name, r.on_date, r.kind`,
      [task],
    );
    return rows.map(({ line }) => line);
  };

  it('moves from the officer to the unit: one notice on that day, and of the past nothing', async () => {
    const { mandate, task } = await aReport();
    expect((await remindersOf(task)).slice(0, 2)).toEqual([
      'officer 2022-12-01 notice planned',
      'officer 2022-12-06 14-days-before slot planned',
    ]);
    platform.clock.moveTo('2022-12-12T06:00:00Z');
    await assign(mandate, 'lights');

    const lines = await remindersOf(task);
    expect(lines.filter((line) => line.startsWith('officer') && line.includes('planned'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('keeper'))).toEqual([
      'keeper 2022-12-12 notice planned',
      'keeper 2022-12-19 1-days-before slot planned',
      'keeper 2022-12-21 1-days-after slot planned',
      'keeper 2023-01-03 14-days-before submission planned',
      'keeper 2023-01-03 42-days-before issuance planned',
      'keeper 2023-01-16 1-days-before submission planned',
      'keeper 2023-01-18 1-days-after submission planned',
      'keeper 2023-01-31 14-days-before issuance planned',
      'keeper 2023-02-13 1-days-before issuance planned',
      'keeper 2023-02-15 1-days-after issuance planned',
    ]);
    // Working on it two days later plans nothing anew of what the notice has told.
    platform.clock.moveTo('2022-12-14T06:00:00Z');
    await work.writeUpdate(await acting('keeper', task), words('Begun.'));
    expect(await remindersOf(task)).toEqual(lines);
  });

  it('is not reminded of what is submitted, and of nothing once it is delivered', async () => {
    const { mandate, task } = await aReport();
    await assign(mandate, 'lights');
    const planned = async () =>
      (await remindersOf(task)).filter((line) => line.startsWith('keeper') && line.includes('planned'));
    const keeper = await acting('keeper', task);
    await work.writeUpdate(keeper, words('All lamps are lit.'));
    await work.sendForClearance(keeper);
    await work.clear(await acting('director', task));
    expect((await planned()).some((line) => line.includes('slot'))).toBe(true);

    await work.submit(keeper);
    const left = await planned();
    expect(left.filter((line) => !line.includes('notice')).every((line) => line.includes('issuance'))).toBe(
      true,
    );
    expect(left.length).toBeGreaterThan(1);
    expect((await remindersOf(task)).some((line) => line.endsWith('slot withdrawn met'))).toBe(true);

    await work.deliver(await acting('officer', task));
    expect(await planned()).toEqual([]);
    expect((await remindersOf(task)).some((line) => line.endsWith('issuance withdrawn delivered'))).toBe(
      true,
    );
  });

  it('is late the day after a deadline that nobody met, and inside the secretariat alone', async () => {
    const { task } = await aReport();
    const seen = async () => {
      const [row] = await tasks.byIds({ kind: 'system' }, [task]);
      return [row!.late, row!.atRisk];
    };
    expect(await seen()).toEqual([false, false]);
    // Nairobi is three hours ahead of Greenwich.
    platform.clock.moveTo('2022-12-20T20:59:00Z');
    expect(await seen()).toEqual([false, false]);
    platform.clock.moveTo('2022-12-20T21:00:00Z');
    expect(await seen()).toEqual([true, false]);
    platform.clock.moveTo('2023-01-03T06:00:00Z');
    expect(await seen()).toEqual([true, true]);
    const member = {
      kind: 'person',
      id: task,
      lang: 'en',
      grants: [{ body: board, role: 'member', unit: null, state: 'XA' }],
    } as const;
    expect(await tasks.byIds(member, [task])).toMatchObject([{ late: null, atRisk: null }]);
  });

  it('keeps what was written as it was written', async () => {
    const { mandate, task } = await aReport();
    await assign(mandate, 'lights');
    await work.writeUpdate(await acting('keeper', task), words('Written once.'));
    await expect(
      platform.dataSource.query(`UPDATE task_update SET narrative = 'Written otherwise' WHERE task_id = $1`, [
        task,
      ]),
    ).rejects.toThrow('task_update is only ever added to');
  });

  it('is not changed by who saw an older version', async () => {
    const { mandate, task } = await aReport();
    await assign(mandate, 'lights');
    await work.writeUpdate(await acting('keeper', task, 1), words('First.'));
    const second = work.writeUpdate(await acting('keeper', task, 1), words('Second.'));
    await expect(second).rejects.toThrow(Refused);
    await expect(second).rejects.toMatchObject({ tag: 'stale', details: { version: 2 } });
    await expect(assign(mandate, null, 1)).rejects.toMatchObject({ tag: 'stale' });
  });

  it('keeps a choice when the calendar grows, and asks again when what was chosen is gone', async () => {
    const rule: DueRule = { kind: 'ordinals-of-year', body: board, ordinals: [2, 3], choose: 'one' };
    const task = await run(async (tx) => {
      const due = dueTasks(rule, await loadCalendar(tx), { body: board, adopted: null }, day('2022-12-01'));
      const kept = await keepMandate(tx, aRequest({ madeOn: '2022-12-01', dueRule: rule }), due);
      await planTasks(tx, platform.clock, kept.tasks);
      return kept.tasks[0]!.id;
    });
    const meeting = async () => {
      const [row] = await tasks.byIds({ kind: 'system' }, [task]);
      return row!.session ?? row!.meeting.candidates;
    };
    const again = () =>
      run(async (tx) => {
        tx.record({ action: 'session.changed', subject: { kind: 'body', id: board } });
        await resolveMandatesAgain(tx, { clock: platform.clock, calendar: await loadCalendar(tx) }, [board]);
      });
    expect(await meeting()).toEqual([`${board}/2023/2`, `${board}/2023/3`]);
    await chooseSession.run(await acting('director', task), {
      session: `${board}/2023/3`,
      reason: 'The oil.',
    });
    expect(await meeting()).toBe(`${board}/2023/3`);

    await run((tx) => enterSession(tx, aBoardSession(4, '2023-12-12')));
    await again();
    expect(await meeting()).toBe(`${board}/2023/3`);
    expect(
      await platform.dataSource.query('SELECT session, reason FROM choice WHERE slot = $1', ['2023']),
    ).toEqual([{ session: `${board}/2023/3`, reason: 'The oil.' }]);

    await platform.dataSource.query('UPDATE session SET cancelled = true WHERE key = $1', [
      `${board}/2023/3`,
    ]);
    await again();
    expect(await meeting()).toBe(`${board}/2023/2`);
  });
});

function aBoardSession(ordinal: number, start: string) {
  const main = { kind: 'main', start, end: start, expected: null } as const;
  return { body: board, year: 2023, ordinal, kind: 'regular', segments: [main] } as const;
}
