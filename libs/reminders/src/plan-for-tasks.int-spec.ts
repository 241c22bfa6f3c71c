import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { planForTasks } from './plan-for-tasks.js';
import { ARegister, readDeadline, type Reader } from './testing/a-register.js';
import { until } from './testing/until.js';

describe('planning reminders in the database', () => {
  let platform: TestPlatform;
  let register: ARegister;
  let amina: Reader;
  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T08:00:00Z', []);
    register = await ARegister.in(platform);
    amina = await register.aReader();
  });
  afterAll(() => platform.close());

  const planned = [
    '2022-12-01 notice planned',
    '2022-12-06 42-days-before submission planned',
    '2023-01-03 14-days-before submission planned',
    '2023-01-16 1-days-before submission planned',
    '2023-01-18 1-days-after submission planned',
  ];

  it('writes a row for each', async () => {
    const task = await register.aTask(amina, ['submission 2023-01-17']);
    expect(await register.calendarOf(task)).toEqual(planned);
  });

  it('writes each once when it is planned for the first time from two sides at once', async () => {
    const task = await register.aTask(amina, ['submission 2023-01-17']);
    await platform.dataSource.query('DELETE FROM reminder WHERE task_id = $1', [task.id]);
    const today = platform.clock.today('Africa/Nairobi');
    let second: Promise<unknown> = Promise.resolve();
    await platform.unitOfWork.run({ kind: 'system', name: 'sample' }, async (tx) => {
      tx.record({ action: 'task.planned', subject: { kind: 'task', id: task.id } });
      await planForTasks(tx, { tasks: [task], today: () => today });
      second = register.plan(task);
      await until(somebodyWaits);
    });
    await second;
    expect(await register.calendarOf(task)).toEqual(planned);
    expect(await revisions(task.id)).toEqual([1, 1, 1, 1, 1]);
  });

  it('changes nothing when it is done twice, or at once from two sides', async () => {
    const task = await register.aTask(amina, ['submission 2023-01-17']);
    expect(await register.plan(task)).toEqual({ added: 0, withdrawn: 0, kept: 5 });
    await Promise.all([register.plan(task), register.plan(task)]);
    expect(await register.calendarOf(task)).toEqual(planned);
    expect(await revisions(task.id)).toEqual([1, 1, 1, 1, 1]);
  });

  it('follows a deadline that moves, and comes back when it moves back', async () => {
    const task = await register.aTask(amina, ['submission 2023-01-17']);
    await register.change(task, { deadlines: [readDeadline('submission 2023-02-14')] });
    expect(await register.calendarOf(task)).toEqual([
      '2022-12-01 notice planned',
      '2022-12-06 42-days-before submission withdrawn moved',
      '2023-01-03 14-days-before submission withdrawn moved',
      '2023-01-03 42-days-before submission planned',
      '2023-01-16 1-days-before submission withdrawn moved',
      '2023-01-18 1-days-after submission withdrawn moved',
      '2023-01-31 14-days-before submission planned',
      '2023-02-13 1-days-before submission planned',
      '2023-02-15 1-days-after submission planned',
    ]);

    await register.change(task, {});
    const calendar = await register.calendarOf(task);
    expect(calendar.filter((line) => line.endsWith('planned'))).toEqual(planned);
    expect(calendar.filter((line) => line.endsWith('withdrawn moved'))).toHaveLength(4);
  });

  it('withdraws all that is planned when the task is delivered, and leaves what was sent', async () => {
    const task = await register.aTask(amina, ['submission 2023-01-17']);
    await pretendSent(task.id, 'notice');
    await register.change(task, { notOwed: 'delivered' });
    expect(await register.calendarOf(task)).toEqual([
      '2022-12-01 notice sent',
      '2022-12-06 42-days-before submission withdrawn delivered',
      '2023-01-03 14-days-before submission withdrawn delivered',
      '2023-01-16 1-days-before submission withdrawn delivered',
      '2023-01-18 1-days-after submission withdrawn delivered',
    ]);
  });

  it('plans nothing for an occurrence before the register is kept', async () => {
    const task = await register.aTask(amina, []);
    const earlier = { ...task, notOwed: 'before-register' as const };
    expect(await register.plan(earlier)).toEqual({ added: 0, withdrawn: 1, kept: 0 });
  });

  it('tells what happened to a task on a day that is not quiet', async () => {
    const task = await register.aTask(amina, []);
    const today = platform.clock.today('Africa/Nairobi');
    await platform.dataSource.query(
      `INSERT INTO reminder_policy (body, policy, version)
       VALUES ($1, '{"quiet":{"weekdays":[6,7],"dates":["2022-12-01","2022-12-02"]}}', 1)`,
      [task.body],
    );
    const lost = { person: amina.id, task: task.id, body: task.body, kind: 'meeting-lost' } as const;
    await platform.unitOfWork.run({ kind: 'system', name: 'sample' }, async (tx) => {
      tx.record({ action: 'task.planned', subject: { kind: 'task', id: task.id } });
      const news = [{ ...lost, deadline: null, onDate: today, insteadOfOwner: false }];
      await planForTasks(tx, { tasks: [task], news, today: () => today });
    });
    await platform.dataSource.query('TRUNCATE reminder_policy');
    // From Thursday over the weekend to Monday.
    expect(await register.calendarOf(task)).toContain('2022-12-05 meeting-lost planned');
  });

  /** A statement in this database waits for another transaction. */
  async function somebodyWaits(): Promise<boolean> {
    const waiting = await platform.dataSource.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return waiting.length > 0;
  }

  async function revisions(task: string): Promise<readonly number[]> {
    const rows = await platform.dataSource.query<{ revision: number }[]>(
      'SELECT revision FROM reminder WHERE task_id = $1',
      [task],
    );
    return rows.map(({ revision }) => revision);
  }

  async function pretendSent(task: string, kind: string): Promise<void> {
    await platform.dataSource.query(
      `WITH made AS (INSERT INTO digest (id, person_id, on_date, state, sent_at)
                     VALUES (gen_random_uuid(), $1, '2022-12-01', 'sent', now()) RETURNING id)
       UPDATE reminder SET state = 'sent', digest_id = made.id FROM made WHERE task_id = $2 AND kind = $3`,
      [amina.id, task, kind],
    );
  }
});
