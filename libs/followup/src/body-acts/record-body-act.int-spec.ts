import { toCalendarDate, type DueRule } from '#calendar';
import { Refused } from '#platform';
import { BodyActs, TaskHistory, type StatedAct, type StatedTaskDeed } from '#register';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlanDocuments } from '../documents/plan-documents.command.js';
import { board, Harbour } from '../testing/a-harbour.js';
import { WorkOnTask } from '../work-on-task.command.js';
import { RecordBodyAct } from './record-body-act.command.js';
import { TakeBackAct } from './take-back-act.command.js';

const eachSession: DueRule = { kind: 'each-session', body: board };
const firstOfApril = '2023-04-01T06:00:00Z';

/** "Decision 2023/1, paragraph 4", of the first day of the session. */
const itsDecision: StatedAct = {
  body: board,
  kind: 'decision',
  reference: 'decision 2023/1, paragraph 4',
  on: toCalendarDate('2023-03-28')!,
  evidence: [],
};
const doing = (deed: StatedTaskDeed['deed'], own: Partial<StatedTaskDeed> = {}): StatedTaskDeed => ({
  ...{ deed, session: null, note: null },
  ...own,
});
const second = `${board}/2023/2`;

describe('what the Harbour Board did, recorded on 1 April 2023', () => {
  let harbour: Harbour;
  beforeAll(async () => {
    harbour = await Harbour.open([RecordBodyAct, TakeBackAct, WorkOnTask, PlanDocuments]);
  });
  afterAll(() => harbour?.platform.close());
  beforeEach(() => harbour.platform.clock.moveTo('2022-12-01T06:00:00Z'));

  const record = async (
    task: string | readonly string[],
    deed: StatedTaskDeed,
    { who = 'officer', act = itsDecision } = {},
  ) => {
    harbour.platform.clock.moveTo(firstOfApril);
    const { viewer, actor } = await harbour.person(who);
    const tasks = [task].flat().map((id) => ({ task: id, seen: null, ...deed }));
    return harbour.get(RecordBodyAct).run(viewer, actor, { act, tasks, mandates: [] });
  };
  const end = async (mandate: string, ending: 'implement' | 'elapse' | 'retire', who = 'officer') => {
    const { viewer, actor } = await harbour.person(who);
    const [{ version }] = await harbour.platform.dataSource.query<[{ version: number }]>(
      'SELECT version FROM mandate WHERE id = $1',
      [mandate],
    );
    const mandates = [{ mandate, seen: version, ending }];
    return harbour.get(RecordBodyAct).run(viewer, actor, { act: itsDecision, tasks: [], mandates });
  };
  const takeBack = async (act: string, who = 'officer') => {
    const { viewer, actor } = await harbour.person(who);
    return harbour.get(TakeBackAct).run(viewer, actor, act, 'It was paragraph 5, on another matter.');
  };
  const aDelivered = async (rule?: DueRule) => {
    const task = await harbour.aTask(rule);
    const work = harbour.get(WorkOnTask);
    const keeper = { ...(await harbour.person('keeper')), task, seen: null };
    const director = { ...(await harbour.person('director')), task, seen: null };
    await work.writeUpdate(keeper, { narrative: 'Lit.', challenges: null, nextSteps: null, evidence: [] });
    await work.sendForClearance(keeper);
    await work.clear(director);
    await work.deliver(director);
    return task;
  };
  const stands = async (task: string) => {
    const { progress, outcome, session, meeting, overdue } = await harbour.task(task);
    return [progress, outcome, session, meeting.state, overdue ? 'overdue' : 'in time'];
  };
  const lifeOf = async (mandate: string) =>
    (
      await harbour.platform.dataSource.query<{ life: string }[]>('SELECT life FROM mandate WHERE id = $1', [
        mandate,
      ])
    )[0]!.life;
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => (error instanceof Refused ? error : Promise.reject(error as Error)),
    );

  it.each([
    ['take-note', 'considered'],
    ['approve', 'considered'],
  ] as const)('%s closes what was delivered', async (deed, progress) => {
    const task = await aDelivered();
    await record(task, doing(deed));
    expect(await stands(task)).toEqual([progress, deed, `${board}/2023/1`, 'fixed', 'in time']);
    expect(await harbour.remindedOf(task)).toEqual([]);
  });

  it('deferred to its second session, it is open and due there, with deadlines and reminders of that one', async () => {
    const task = await aDelivered();
    await record(task, doing('defer', { session: second }));
    expect(await stands(task)).toEqual(['in-progress', 'defer', second, 'fixed', 'in time']);
    expect(harbour.lines(await harbour.task(task))).toEqual([
      'slot 2023-02-28 passed before adoption',
      'submission 2023-03-28',
      'issuance 2023-04-25',
    ]);
    expect(await harbour.remindedOf(task)).toEqual(['issuance 2023-04-25', 'submission 2023-03-28']);
    await harbour.moveSession('2023/2', '2023-06-20');
    expect((await harbour.task(task)).meeting.start).toBe('2023-06-20');
    await harbour.moveSession('2023/2', '2023-06-06');
  });

  it('asked for more, it is open with what the body wants to know, at the session that it named or at none', async () => {
    const [named, unnamed] = [await aDelivered(), await aDelivered()];
    await record(named, doing('ask-for-more', { session: second, note: 'The cost of oil.' }));
    await record(unnamed, doing('ask-for-more', { note: 'The cost of oil.' }));
    expect(await stands(named)).toEqual(['in-progress', 'ask-for-more', second, 'fixed', 'in time']);
    expect(await stands(unnamed)).toEqual(['in-progress', 'ask-for-more', null, 'none', 'in time']);
  });

  it('without an act of the body a task stays due and shows overdue; with one it is due where the body put it', async () => {
    const task = await harbour.aTask();
    harbour.platform.clock.moveTo(firstOfApril);
    expect(await stands(task)).toEqual(['not-started', null, `${board}/2023/1`, 'fixed', 'overdue']);
    await record(task, doing('move', { session: second }));
    expect(await stands(task)).toEqual(['not-started', null, second, 'fixed', 'in time']);
    expect(await harbour.trailOf(task)).toContain('task.moved');
  });

  it('moves one occurrence; the next is due where it was', async () => {
    const first = await harbour.aTask(eachSession);
    await record(first, doing('move', { session: second }));
    const [{ mandate }] = [await harbour.task(first)];
    const rows = await harbour.platform.dataSource.query<{ line: string }[]>(
      `SELECT slot || ' at ' || session AS line FROM task WHERE mandate_id = $1 ORDER BY slot`,
      [mandate],
    );
    expect(rows.map(({ line }) => line.replaceAll(`${board}/`, ''))).toEqual([
      '2023/1 at 2023/2',
      '2023/2 at 2023/2',
      '2023/3 at 2023/3',
    ]);
  });

  it('drops a task: nobody owes it, nobody is reminded of it', async () => {
    const task = await harbour.aTask(eachSession);
    await record(task, doing('drop'));
    expect((await stands(task))[0]).toBe('dropped');
    expect(await harbour.remindedOf(task)).toEqual([]);
  });

  it.each(['implement', 'elapse', 'retire'] as const)(
    '%s: a mandate leaves the list with what is owed',
    async (ending) => {
      const delivered = await aDelivered(eachSession);
      const { mandate } = await harbour.task(delivered);
      harbour.platform.clock.moveTo(firstOfApril);
      const act = await end(mandate, ending);
      expect(await lifeOf(mandate)).toBe(mandateLife[ending]);
      const open = await harbour.platform.dataSource.query<{ progress: string }[]>(
        'SELECT progress FROM task WHERE mandate_id = $1 ORDER BY slot',
        [mandate],
      );
      expect(open.map(({ progress }) => progress)).toEqual(['delivered', 'dropped', 'dropped']);
      await harbour.moveSession('2023/3', '2023-11-21');

      await takeBack(act);
      expect(await lifeOf(mandate)).toBe('active');
      const again = await harbour.platform.dataSource.query<{ line: string }[]>(
        `SELECT progress || ' ' || starts_on AS line FROM task WHERE mandate_id = $1 ORDER BY slot`,
        [mandate],
      );
      // What the calendar did meanwhile holds for it, too.
      expect(again.map(({ line }) => line)).toEqual([
        'delivered 2023-03-28',
        'not-started 2023-06-06',
        'not-started 2023-11-21',
      ]);
      await harbour.moveSession('2023/3', '2023-11-28');
    },
  );

  it('does all that one act did with many tasks, or none of it', async () => {
    const [done, open] = [await aDelivered(), await harbour.aTask()];
    expect((await refusal(record([done, open], doing('take-note'))))?.tag).toBe('wrong-progress');
    expect((await stands(done))[0]).toBe('delivered');
    const both = [done, await aDelivered()];
    await record(both, doing('take-note'));
    expect([(await stands(both[0]!))[0], (await stands(both[1]!))[0]]).toEqual(['considered', 'considered']);
  });

  it.each([
    ['take-note', {}],
    ['defer', { session: second }],
    ['ask-for-more', { note: 'The cost.' }],
  ] as const)('taken back, %s leaves the task as it was', async (deed, own) => {
    const task = await aDelivered();
    const act = await record(task, doing(deed, own));
    await takeBack(act);
    expect(await stands(task)).toEqual(['delivered', null, `${board}/2023/1`, 'fixed', 'in time']);
    expect((await refusal(takeBack(act)))?.tag).toBe('act-overtaken');
  });

  it('taken back, a move leaves what was written since; after another act it cannot be', async () => {
    const task = await harbour.aTask();
    const act = await record(task, doing('move', { session: second }));
    const keeper = { ...(await harbour.person('keeper')), task, seen: null };
    await harbour
      .get(WorkOnTask)
      .writeUpdate(keeper, { narrative: 'Begun.', challenges: null, nextSteps: null, evidence: [] });
    const later = await record(task, doing('move', { session: `${board}/2023/3` }));
    expect((await refusal(takeBack(act)))?.tag).toBe('act-overtaken');
    await takeBack(later);
    expect((await stands(task)).slice(0, 3)).toEqual(['in-progress', null, second]);
    await takeBack(act);
    expect((await stands(task)).slice(0, 3)).toEqual(['in-progress', null, `${board}/2023/1`]);
  });

  it.each(['director', 'keeper', 'member'])('is for the officers: the %s is told who may', async (who) => {
    const task = await aDelivered();
    const refused = await refusal(record(task, doing('take-note'), { who }));
    expect([refused?.tag, refused?.details['roles']]).toEqual([
      'not-allowed',
      ['administrator', 'governance-officer'],
    ]);
  });

  it.each([
    ['a day to come', doing('take-note'), { ...itsDecision, on: toCalendarDate('2023-04-02')! }],
    ['no session', doing('defer'), itsDecision],
    ['the session where it is', doing('defer', { session: `${board}/2023/1` }), itsDecision],
    ['a session that is not on the calendar', doing('defer', { session: `${board}/2023/9` }), itsDecision],
    ['a session where none belongs', doing('take-note', { session: second }), itsDecision],
  ])('refuses %s', async (_, deed, act) => {
    const task = await aDelivered();
    expect((await refusal(record(task, deed, { act })))?.tag).toBe('invalid');
  });

  it.each([
    ['2022-11-30', 'refused', 'that was over'],
    ['2022-11-29', 'recorded', 'of that day'],
  ])('an act of %s that moves a task is %s, to a session %s', async (day, outcome) => {
    const past = `${board}/2022/2`;
    const task = await harbour.aTask();
    const act = { ...itsDecision, on: toCalendarDate(day)! };
    const refused = await refusal(record(task, doing('move', { session: past }), { act }));
    expect(refused === null ? 'recorded' : 'refused').toBe(outcome);
    if (refused !== null)
      expect(refused.details).toEqual({
        faults: [{ key: 'workflow.fault.sessionOver', values: { session: past } }],
      });
  });

  it('says of what cannot be done now what is possible instead, and for whom', async () => {
    const task = await harbour.aTask();
    const refused = await refusal(record(task, doing('approve')));
    expect(refused?.details).toMatchObject({
      progress: 'not-started',
      possible: ['update', 'block', 'move', 'drop'],
      roles: ['administrator', 'governance-officer', 'director', 'focal-point'],
    });
  });

  it('is told to members with what shows it, without names', async () => {
    const task = await aDelivered();
    await record(task, doing('defer', { session: second, note: 'No time was left.' }));
    const { mandate } = await harbour.task(task);
    const told = async (who: string) => {
      const { viewer } = await harbour.person(who);
      const { items } = await harbour.get(BodyActs).list(viewer, { mandate });
      const [newest] = await harbour.get(TaskHistory).of(viewer, { id: task, mandate, askedBy: board }, 'en');
      return [items[0]!.by, items[0]!.effects[0]!.session, newest!.line.values];
    };
    const words = { reference: itsDecision.reference, note: 'No time was left.', session: second };
    expect(await told('member')).toEqual([null, second, expect.objectContaining({ who: '', ...words })]);
    expect(await told('officer')).toEqual([
      'officer',
      second,
      expect.objectContaining({ who: 'officer', ...words }),
    ]);
  });

  it('keeps what is recorded: the database refuses to change it', async () => {
    await record(await aDelivered(), doing('take-note'));
    await expect(harbour.platform.dataSource.query('UPDATE body_act SET kind = kind')).rejects.toThrow(
      'only ever added to',
    );
    await expect(harbour.platform.dataSource.query('UPDATE body_act_effect SET note = note')).rejects.toThrow(
      'only ever added to',
    );
  });
});

const mandateLife = { implement: 'implemented', elapse: 'elapsed', retire: 'retired' } as const;
