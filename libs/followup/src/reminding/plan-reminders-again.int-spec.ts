import { AddPerson } from '#people';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { board, Harbour } from '../testing/a-harbour.js';
import { PlanRemindersAgain } from './plan-reminders-again.command.js';

const clerk = { kind: 'system', name: 'command-line' } as const;

describe('what the unit for lights owes the Harbour Board, when one more answers for it', () => {
  let harbour: Harbour;
  beforeAll(async () => {
    harbour = await Harbour.open([PlanRemindersAgain]);
  });
  afterAll(() => harbour?.platform.close());
  beforeEach(() => harbour.platform.dataSource.query('TRUNCATE mandate, decision, outbox CASCADE'));

  const plan = () => harbour.get(PlanRemindersAgain).run(board);
  const planned = async (who: string): Promise<number> => {
    const [row] = await harbour.platform.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM reminder r JOIN person p ON p.id = r.person_id
       WHERE p.name = $1 AND r.state = 'planned'`,
      [who],
    );
    return row!.count;
  };
  const announced = async () =>
    (
      await harbour.platform.dataSource.query<{ job: string; payload: object }[]>(
        'SELECT job, payload FROM outbox',
      )
    ).map(({ job, payload }) => [job, payload]);
  const add = (name: string, role: 'focal-point' | 'member', more: object = {}) =>
    harbour.get(AddPerson).run(clerk, { name, email: `${name}@harbour.example`, role, body: board, ...more });

  it('is told to them, too, once; what the others hear stays', async () => {
    await harbour.aTask();
    const before = await planned('keeper');
    expect(before).toBeGreaterThan(0);
    await add('wick', 'focal-point', { unit: 'lights' });
    expect(await announced()).toEqual([['plan-reminders', { body: board }]]);
    expect(await planned('wick')).toBe(0);

    await plan();
    expect([await planned('wick'), await planned('keeper')]).toEqual([before, before]);
    const trail = await harbour.trailOf(board);
    expect(trail.at(-1)).toBe('body.reminders-planned');

    await plan();
    expect(await planned('wick')).toBe(before);
    expect(await harbour.trailOf(board)).toEqual(trail);
  });

  it('is not planned again for somebody who hears of no tasks', async () => {
    await add('delegate', 'member', { state: 'KE' });
    expect(await announced()).toEqual([]);
  });
});
