import { enterSession, keepBody, loadCalendar, type DueRule } from '#calendar';
import { AddPerson, PeopleModule, PersonByEmail } from '#people';
import { groundOver } from '#people/testing';
import { Refused, type Role, type Tx } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import {
  keepDecision,
  keepMandate,
  Mandates,
  namedMandates,
  RegisterModule,
  standingMandates,
} from '#register';
import { aRequest } from '#register/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { attachedTo } from './attached-to.js';
import { ChangeMandate, type MandateChange } from './change-mandate.command.js';
import { dueTasks } from './due-tasks.js';
import { entities } from './entities.js';
import { planTasks } from './plan-tasks.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
const board = 'harbour-board';
const main = (start: string, end = start) => ({ kind: 'main', start, end, expected: null }) as const;
const eachSession: DueRule = { kind: 'each-session', body: board };
const atTheSecond: DueRule = { kind: 'session', at: { body: board, year: 2023, ordinal: 2 } };

describe('what the Harbour Board asked for, understood anew', () => {
  let platform: TestPlatform;
  let changeMandate: ChangeMandate;
  let people: PersonByEmail;
  let mandates: Mandates;
  const run = <Result>(todo: (tx: Tx) => Promise<Result>) => platform.unitOfWork.run(clerk, todo);

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T06:00:00Z', entities);
    const testing = await Test.createTestingModule({
      imports: [groundOver(platform), PeopleModule, RegisterModule],
      providers: [ChangeMandate],
    }).compile();
    [changeMandate, people, mandates] = [
      testing.get(ChangeMandate),
      testing.get(PersonByEmail),
      testing.get(Mandates),
    ];
    const facts = { names: { en: 'A body' }, zone: 'Africa/Nairobi', parent: null, registerKeptFrom: null };
    await run((tx) => keepBody(tx, { ...facts, key: board, naming: 'year-and-ordinal' }));
    await run((tx) => keepBody(tx, { ...facts, key: 'assembly', naming: 'number' }));
    for (const [ordinal, start] of [
      [1, '2023-03-28'],
      [2, '2023-06-06'],
      [3, '2023-11-28'],
    ] as const) {
      const stated = { body: board, year: 2023, ordinal, kind: 'regular', segments: [main(start)] } as const;
      await run((tx) => enterSession(tx, stated));
    }
    const assembly = { body: 'assembly', year: null, ordinal: 3, kind: 'regular' } as const;
    await run((tx) => enterSession(tx, { ...assembly, segments: [main('2023-12-11', '2023-12-15')] }));
    for (const [name, role] of [
      ['officer', 'governance-officer'],
      ['director', 'director'],
    ] as readonly [string, Role][]) {
      const email = `${name}@harbour.example`;
      await testing.get(AddPerson).run(clerk, { name, email, role, body: board });
    }
  });
  afterAll(() => platform?.close());
  beforeEach(() => platform.dataSource.query('TRUNCATE mandate, decision CASCADE'));

  /** A mandate with the tasks that its rule makes; its decision, when a test cares where it was adopted. */
  const aMandate = (rule: DueRule | null, number = '2022/4'): Promise<string> =>
    run(async (tx) => {
      const calendar = await loadCalendar(tx);
      const against = { clock: platform.clock, calendar };
      const attached = await attachedTo((ids) => namedMandates(tx, ids), against, [rule]);
      const request = aRequest({ dueRule: rule, decision: { body: board, type: 'decision', number } });
      const today = platform.clock.today('Africa/Nairobi');
      const due = dueTasks(rule, calendar, { body: board, adopted: null }, today, attached);
      const { id, tasks } = await keepMandate(tx, request, due);
      await planTasks(tx, platform.clock, tasks);
      return id;
    });

  const change = async (mandate: string, given: MandateChange, who = 'officer') => {
    const { viewer, actor } = (await people.find(`${who}@harbour.example`))!;
    await changeMandate.run(viewer, actor, mandate, given);
  };
  const refusal = async (promise: Promise<unknown>): Promise<Refused> => {
    const thrown: unknown = await promise.catch((caught: unknown) => caught);
    if (thrown instanceof Refused) return thrown;
    throw new Error('nothing was refused');
  };

  /** The tasks of a mandate, a line each: "harbour-board/2023/1 fixed not-started". */
  const tasksOf = async (mandate: string): Promise<readonly string[]> => {
    const rows = await platform.dataSource.query<{ line: string }[]>(
      `SELECT concat_ws(' ', slot, nullif(body, $2), meeting, progress, starts_on, waits_for) AS line
       FROM task WHERE mandate_id = $1 ORDER BY starts_on NULLS LAST, slot`,
      [mandate, board],
    );
    return rows.map(({ line }) => line.replaceAll('harbour-board', 'HB'));
  };
  const setProgress = (mandate: string, ordinal: number, progress: string) =>
    platform.dataSource.query('UPDATE task SET progress = $3 WHERE mandate_id = $1 AND slot = $2', [
      mandate,
      `${board}/2023/${ordinal}`,
      progress,
    ]);

  it('gets the tasks of the new rule; what was delivered stays, and begun work asks a person', async () => {
    const id = await aMandate(eachSession);
    await setProgress(id, 1, 'delivered');
    await setProgress(id, 3, 'in-progress');
    await change(id, { seen: 1, dueRule: { kind: 'date', by: '2023-06-30' } });
    expect(await tasksOf(id)).toEqual([
      'HB/2023/1 fixed delivered 2023-03-28',
      'by fixed not-started 2023-06-30',
      'HB/2023/2 passed-over not-started',
      'HB/2023/3 none in-progress',
    ]);
    await change(id, { seen: 2, dueRule: eachSession });
    expect(await tasksOf(id)).toEqual([
      'HB/2023/1 fixed delivered 2023-03-28',
      'HB/2023/2 fixed not-started 2023-06-06',
      'HB/2023/3 fixed in-progress 2023-11-28',
      'by passed-over not-started',
    ]);
  });

  it('is told in the trail with what it was before, and its reminders follow', async () => {
    const id = await aMandate(eachSession);
    const planned = async () => {
      const [row] = await platform.dataSource.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM reminder r JOIN task t ON t.id = r.task_id
         WHERE t.mandate_id = $1 AND t.meeting = 'passed-over' AND r.state = 'planned'`,
        [id],
      );
      return row!.n;
    };
    await change(id, { seen: 1, dueRule: atTheSecond });
    const [entry] = await platform.dataSource.query<object[]>(
      `SELECT before, after FROM trail WHERE action = 'mandate.due-rule-changed' AND subject_id = $1`,
      [id],
    );
    expect(entry).toEqual({ before: { dueRule: eachSession }, after: { dueRule: atTheSecond } });
    expect(await planned()).toBe(0);
  });

  it('may be both: another unit and another rule, in one change', async () => {
    await platform.dataSource.query(
      `INSERT INTO unit (id, key, names) VALUES ('0190aaaa-0000-7000-8000-000000000009', 'lights', '{"en":"Lights"}')
       ON CONFLICT DO NOTHING`,
    );
    const id = await aMandate(eachSession);
    await change(id, { seen: 1, unit: 'lights', dueRule: null });
    const { viewer } = (await people.find('officer@harbour.example'))!;
    expect(await mandates.open(viewer, id)).toMatchObject({ unit: 'lights', dueRule: null });
  });

  it.each<[string, MandateChange, string, string]>([
    ['nobody but who keeps the register', { seen: 1, dueRule: atTheSecond }, 'director', 'not-allowed'],
    ['no older version', { seen: 7, dueRule: atTheSecond }, 'officer', 'stale'],
    ['no rule that is none', { seen: 1, dueRule: { kind: 'someday' } }, 'officer', 'invalid'],
    ['no unit that there is not', { seen: 1, unit: 'nobody' }, 'officer', 'invalid'],
  ])('takes a change from %s', async (_, given, who, tag) => {
    const id = await aMandate(eachSession);
    expect((await refusal(change(id, given, who))).tag).toBe(tag);
    expect((await tasksOf(id))[0]).toBe('HB/2023/1 fixed not-started 2023-03-28');
  });

  it('says where in the rule the fault is', async () => {
    const id = await aMandate(null);
    const rule = {
      kind: 'hops',
      via: eachSession,
      then: { kind: 'session', at: { body: board, ordinal: 0 } },
    };
    const { details } = await refusal(change(id, { seen: 1, dueRule: rule }));
    expect(details).toMatchObject({ faults: [{ values: { path: 'dueRule.then.at.ordinal' } }] });
  });

  it('through the Board to the Assembly: a task at each body, the second waits for the first', async () => {
    const atTheAssembly = { kind: 'session', at: { body: 'assembly', ordinal: 3 } } as const;
    const id = await aMandate({
      kind: 'hops',
      via: { kind: 'preceding', body: board, before: atTheAssembly },
      then: atTheAssembly,
    });
    expect(await tasksOf(id)).toEqual([
      'via:before:assembly/3 tentative not-started 2023-11-28',
      'then:assembly/3 assembly fixed not-started 2023-12-11 via:before:assembly/3',
    ]);
    const { viewer } = (await people.find('officer@harbour.example'))!;
    const { tasks } = await mandates.open(viewer, id);
    expect(tasks[1]?.waitsFor).toMatchObject({ task: tasks[0]?.id, session: `${board}/2023/3`, done: false });
    await platform.dataSource.query(`UPDATE task SET progress = 'considered' WHERE id = $1`, [tasks[0]?.id]);
    expect((await mandates.open(viewer, id)).tasks[1]?.waitsFor).toMatchObject({ done: true });
  });

  it('with other reporting: its tasks follow those of the other, also when the rule of that one changes', async () => {
    const other = await aMandate(eachSession);
    const id = await aMandate(
      { kind: 'with', text: 'in its report', mandate: other, times: 'each' },
      '2022/5',
    );
    const third = await aMandate({ kind: 'with', text: 'in that one', mandate: id, times: 'next' }, '2022/6');
    expect(await tasksOf(id)).toHaveLength(3);
    expect(await tasksOf(third)).toEqual(['with fixed not-started 2023-03-28']);
    await change(other, { seen: 1, dueRule: atTheSecond });
    expect((await tasksOf(id)).filter((line) => !line.includes('passed-over'))).toEqual([
      'with:HB/2023/2 fixed not-started 2023-06-06',
    ]);
    expect(await tasksOf(third)).toEqual(['with fixed not-started 2023-06-06']);
  });

  it('with itself, around a corner, it goes with nothing', async () => {
    const first = await aMandate(null);
    const second = await aMandate({ kind: 'with', text: 'in the first', mandate: first }, '2022/5');
    await change(first, { seen: 1, dueRule: { kind: 'with', text: 'in the second', mandate: second } });
    expect((await tasksOf(first)).every((line) => /none|passed-over/.test(line))).toBe(true);
  });

  it('between sessions, by silence procedure, everything after that day counts', async () => {
    const decision = {
      body: board,
      type: 'decision',
      number: '2023/1',
      lang: 'en',
      title: null,
      parts: [],
    } as const;
    await run((tx) =>
      keepDecision(tx, {
        ...decision,
        session: null,
        adoptedSegment: null,
        adoptedOn: '2023-05-02',
        adoptedBy: 'silence',
      }),
    );
    const id = await aMandate(null, '2023/1');
    const [standing] = await run(async (tx) => {
      tx.record({ action: 'test.looked', subject: { kind: 'mandate', id } });
      return standingMandates(tx, [id]);
    });
    expect(standing?.adopted).toEqual({ session: null, on: '2023-05-02' });
    await change(id, { seen: 1, dueRule: { kind: 'session', at: { body: board, next: true } } });
    expect((await tasksOf(id))[0]).toBe('next fixed not-started 2023-06-06');
  });
});
