import { AuditTrail, ChangeSettings, GivePersonalToken, Identify, type SettingsChange } from '#people';
import { Refused, type CalendarDate } from '#platform';
import { TaskWork, TodaysTasks, Updates } from '#register';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { board, Harbour } from '../testing/a-harbour.js';
import { WorkOnTask } from '../work-on-task.command.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
const day = (text: string) => text as CalendarDate;

/** The director is away from 5 to 9 December 2022; the deputy, who answers for the boats, stands in. */
describe('while the director of the harbour is away', () => {
  let harbour: Harbour;
  let deputysToken: string;
  beforeAll(async () => {
    harbour = await Harbour.open([WorkOnTask]);
    await harbour.platform.dataSource.query(
      `INSERT INTO unit (id, key, names) VALUES ('0190aaaa-0000-7000-8000-000000000003', 'boats', '{"en":"Boats"}')`,
    );
    await harbour.employ('deputy', 'focal-point', 'boats');
    deputysToken = (await harbour.get(GivePersonalToken).run(clerk, 'deputy@harbour.example')).token;
  });
  afterAll(() => harbour?.platform.close());
  beforeEach(() => harbour.platform.clock.moveTo('2022-12-01T06:00:00Z'));

  /** As the door finds them: with the roles that they hold in others' place. */
  const deputy = async () => (await harbour.get(Identify).byPersonalToken(deputysToken))!;
  const idOf = async (who: string) => (await harbour.person(who)).viewer.id;
  const leave = async (acts: boolean, by = 'director') => {
    const id = await idOf('director');
    const [{ version }] = await harbour.platform.dataSource.query<[{ version: number }]>(
      'SELECT version FROM person WHERE id = $1',
      [id],
    );
    const pause = { from: day('2022-12-05'), until: day('2022-12-09'), delegate: await idOf('deputy'), acts };
    const change: SettingsChange = { pause };
    await harbour.get(ChangeSettings).run((await harbour.person(by)).actor, id, version, change);
  };
  const aSentTask = async () => {
    const task = await harbour.aTask();
    const keeper = { ...(await harbour.person('keeper')), task, seen: null };
    const words = { narrative: 'Lit.', challenges: null, nextSteps: null, evidence: [] };
    await harbour.get(WorkOnTask).writeUpdate(keeper, words);
    await harbour.get(WorkOnTask).sendForClearance(keeper);
    return task;
  };
  const clear = async (task: string) => {
    const { viewer, actor } = await deputy();
    return harbour.get(WorkOnTask).clear({ viewer, actor, task, seen: null });
  };
  const tagOf = (done: Promise<unknown>) =>
    done.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.tag : Promise.reject(error as Error)),
    );
  /** 5 December begins at 21:00 UTC of the day before where the director lives. */
  const at = (moment: string) => harbour.platform.clock.moveTo(moment);

  it('who stands in does what the director does, from the first day to the last', async () => {
    await leave(true);
    const tasks = [await aSentTask(), await aSentTask(), await aSentTask(), await aSentTask()];
    at('2022-12-04T20:59:59Z');
    expect(await tagOf(clear(tasks[0]!))).toBe('not-allowed');
    at('2022-12-04T21:00:00Z');
    expect(await tagOf(clear(tasks[1]!))).toBe('done');
    at('2022-12-09T20:59:59Z');
    expect(await tagOf(clear(tasks[2]!))).toBe('done');
    at('2022-12-09T21:00:00Z');
    expect(await tagOf(clear(tasks[3]!))).toBe('not-allowed');
  });

  it('is offered what waits for the director, and finds it in Today', async () => {
    await leave(true);
    const task = await aSentTask();
    at('2022-12-06T06:00:00Z');
    const { viewer } = await deputy();
    expect((await harbour.get(TaskWork).open(viewer, task)).may).toContain('clear');
    const { items } = await harbour.get(TodaysTasks).toClear(viewer);
    expect(items.map((each) => each.task.id)).toContain(task);
  });

  it('what is done says in whose place: the unit in the record, the director in the trail', async () => {
    await leave(true);
    const task = await aSentTask();
    at('2022-12-06T06:00:00Z');
    await clear(task);
    const { viewer } = await harbour.person('officer');
    const [update] = await harbour.get(Updates).ofTask(viewer, { id: task, askedBy: board });
    expect([update!.clearance!.by, update!.clearance!.onBehalfOf]).toEqual(['deputy', { en: 'Lights' }]);
    const trail = await harbour.platform.dataSource.query<object[]>(
      `SELECT actor_id AS by, on_behalf_of AS for, after ->> 'as' AS as FROM trail
       WHERE subject_id = $1 AND action = 'task.cleared'`,
      [task],
    );
    expect(trail).toEqual([{ by: await idOf('deputy'), for: await idOf('director'), as: 'director' }]);
    const { items } = await harbour.get(AuditTrail).list({ kind: 'system' }, { what: 'task.cleared' }, {});
    expect(items[0]).toMatchObject({ actor: 'deputy', inPlaceOf: 'director' });
  });

  it('who only hears does nothing in their place', async () => {
    await leave(false);
    const task = await aSentTask();
    at('2022-12-06T06:00:00Z');
    expect(await tagOf(clear(task))).toBe('not-allowed');
  });

  it('nobody else hands over what the director does: an officer names who hears, and no more', async () => {
    await leave(false);
    expect(await tagOf(leave(true, 'officer'))).toBe('invalid');
    expect(await tagOf(leave(false, 'officer'))).toBe('done');
    await leave(true);
    expect(await tagOf(leave(true, 'officer'))).toBe('done');
  });

  it('ends when the deputy no longer works for the body', async () => {
    await leave(true);
    const task = await aSentTask();
    at('2022-12-06T06:00:00Z');
    await harbour.platform.dataSource.query('DELETE FROM role_grant WHERE person_id = $1', [
      await idOf('deputy'),
    ]);
    expect(await tagOf(clear(task))).toBe('not-found');
  });
});
