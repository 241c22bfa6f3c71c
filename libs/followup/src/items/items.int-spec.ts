import { Refused } from '#platform';
import { Items, ItemUpdates, type ItemView } from '#register';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Harbour } from '../testing/a-harbour.js';
import { KeepItems, type StatedItem } from './keep-items.command.js';
import { WorkOnItems, type ItemsActed } from './work-on-items.command.js';

const anItem = (number: string, own: Partial<StatedItem> = {}): StatedItem => ({
  number,
  texts: { en: `Paint pier ${number}` },
  document: 'HB/REP/2022/1',
  unit: null,
  targetDate: null,
  ...own,
});

describe('the recommendations on the piers, inside a mandate of the Harbour Board', () => {
  let harbour: Harbour;
  let mandate: string;

  beforeAll(async () => {
    harbour = await Harbour.open([KeepItems, WorkOnItems]);
    await harbour.platform.dataSource.query(
      `INSERT INTO unit (id, key, names) VALUES ('0190aaaa-0000-7000-8000-000000000002', 'piers', '{"en":"Piers"}')`,
    );
  });
  afterAll(() => harbour?.platform.close());
  beforeEach(async () => {
    harbour.platform.clock.moveTo('2022-12-01T06:00:00Z');
    mandate = (await harbour.task(await harbour.aTask())).mandate;
  });

  const kept = async (who = 'officer') => ({ ...(await harbour.person(who)), mandate });
  const add = async (...items: readonly StatedItem[]) => {
    for (const item of items) await harbour.get(KeepItems).add(await kept(), item);
  };
  const itemsFor = async (who: string): Promise<readonly ItemView[]> =>
    (await harbour.get(Items).ofMandate((await harbour.person(who)).viewer, mandate)).items;
  /** "1 not-started", "2 implemented accepted waits overdue", a line each, as somebody sees them. */
  const lines = async (who = 'officer') =>
    (await itemsFor(who)).map((item) =>
      [
        item.number,
        item.implementation,
        ...(item.acceptance === null ? [] : [item.acceptance]),
        ...(item.waitsForClearance === true ? ['waits'] : []),
        ...(item.overdue ? ['overdue'] : []),
      ].join(' '),
    );
  /** The items with these numbers, as they are now, acted on by somebody. */
  const acting = async (who: string, ...numbers: readonly string[]): Promise<ItemsActed> => ({
    ...(await kept(who)),
    items: (await itemsFor('officer'))
      .filter(({ number }) => numbers.includes(number))
      .map(({ id, version }) => ({ id, seen: version })),
  });
  const write = async (who: string, number: string, implementation: 'in-progress' | 'implemented') =>
    harbour
      .get(WorkOnItems)
      .writeUpdate(await acting(who, number), { implementation, narrative: 'Painted.' });
  const refusalOf = async (asked: Promise<unknown>): Promise<string> => {
    const thrown: unknown = await asked.catch((error: unknown) => error);
    if (thrown instanceof Refused) return thrown.tag;
    throw new Error('nothing was refused');
  };

  it('are pasted as a list and stand in its order, after those that were there', async () => {
    await add(anItem('9'));
    const pasted = { lang: 'en', document: 'HB/REP/2022/1', unit: null, list: '10. Count\n2 (a) Paint\n' };
    await harbour.get(KeepItems).addList(await kept(), pasted);
    expect(await lines()).toEqual(['9 not-started', '10 not-started', '2 (a) not-started']);
  });

  it.each<[string, StatedItem]>([
    ['a number of the same document twice', anItem('1')],
    ['a unit that there is not', anItem('2', { unit: 'nobody' })],
    ['a day that there is not', anItem('2', { targetDate: '2023-02-30' })],
  ])('are not added with %s', async (_, item) => {
    await add(anItem('1'));
    expect(await refusalOf(add(item))).toBe('invalid');
    expect(await lines()).toEqual(['1 not-started']);
  });

  it('may have the number of another document, and none', async () => {
    await add(anItem('1'), anItem('1', { document: 'HB/REP/2023/2' }), anItem('1', { document: null }));
    expect(await refusalOf(add(anItem('1', { document: null })))).toBe('invalid');
    expect(await lines()).toHaveLength(3);
  });

  it('members read how far they are once that is cleared, and nothing of what was returned', async () => {
    await add(anItem('1'), anItem('2'));
    await write('keeper', '1', 'implemented');
    expect(await lines()).toEqual(['1 implemented waits', '2 not-started']);
    expect(await lines('member')).toEqual(['1 in-progress', '2 not-started']);
    expect(await updatesOf('member', '1')).toEqual([]);

    await harbour.get(WorkOnItems).returnForWork(await acting('director', '1'), 'Which colour?');
    expect(await lines()).toEqual(['1 not-started', '2 not-started']);
    await write('keeper', '1', 'implemented');
    await harbour.get(WorkOnItems).clear(await acting('director', '1'));
    expect(await lines('member')).toEqual(['1 implemented', '2 not-started']);
    expect(await updatesOf('member', '1')).toEqual(['implemented cleared by nobody named']);
    expect(await updatesOf('officer', '1')).toEqual([
      'implemented cleared by director',
      'implemented returned by director',
    ]);
    // What is written after it stays inside until it is cleared, too.
    await write('keeper', '1', 'in-progress');
    expect(await lines('member')).toEqual(['1 implemented', '2 not-started']);
  });

  const updatesOf = async (who: string, number: string): Promise<readonly string[]> => {
    const { id } = (await itemsFor('officer')).find((item) => item.number === number)!;
    const updates = await harbour.get(ItemUpdates).of((await harbour.person(who)).viewer, mandate, id);
    return updates.map(
      ({ implementation, clearance: { state, by } }) =>
        `${implementation} ${state} by ${by ?? 'nobody named'}`,
    );
  };

  it('are counted as each reader is told', async () => {
    await add(anItem('1'), anItem('2'), anItem('3'));
    await write('keeper', '1', 'implemented');
    await harbour
      .get(WorkOnItems)
      .answer(await acting('director', '3'), { acceptance: 'not-accepted', reason: 'There is no pier 3.' });
    const countsFor = async (who: string) =>
      (await harbour.get(Items).countsOf((await harbour.person(who)).viewer, [mandate])).get(mandate);
    expect(await countsFor('officer')).toEqual({ total: 3, implemented: 1, settled: 2 });
    expect(await countsFor('member')).toEqual({ total: 3, implemented: 0, settled: 1 });
  });

  it('are overdue from the day after the target date, until they are settled', async () => {
    await add(anItem('1', { targetDate: '2023-01-31' }));
    harbour.platform.clock.moveTo('2023-01-31T20:59:00Z');
    expect(await lines()).toEqual(['1 not-started']);
    harbour.platform.clock.moveTo('2023-01-31T21:00:00Z');
    expect(await lines('member')).toEqual(['1 not-started overdue']);
    await write('keeper', '1', 'implemented');
    expect(await lines()).toEqual(['1 implemented waits']);
    expect(await lines('member')).toEqual(['1 in-progress overdue']);
  });

  it('are worked on by the focal point of the unit that owes them, and no other', async () => {
    await add(anItem('1'), anItem('2', { unit: 'piers' }));
    await write('keeper', '1', 'in-progress');
    expect(await refusalOf(write('keeper', '2', 'in-progress'))).toBe('not-allowed');
    expect(await refusalOf(write('member', '1', 'in-progress'))).toBe('not-allowed');
    await write('officer', '2', 'in-progress');
    expect(await lines()).toEqual(['1 in-progress waits', '2 in-progress waits']);
    const seen = await itemsFor('keeper');
    expect(seen.map(({ may }) => may)).toEqual([['update'], []]);
  });

  it('are acted on together or not at all', async () => {
    await add(anItem('1'), anItem('2', { unit: 'piers' }), anItem('3'));
    const acted = await acting('keeper', '1', '2', '3');
    const written = { implementation: 'in-progress', narrative: 'Begun.' } as const;
    expect(await refusalOf(harbour.get(WorkOnItems).writeUpdate(acted, written))).toBe('not-allowed');
    expect(await lines()).toEqual(['1 not-started', '2 not-started', '3 not-started']);

    const seen = await acting('officer', '1', '3');
    await write('officer', '3', 'in-progress');
    expect(await refusalOf(harbour.get(WorkOnItems).writeUpdate(seen, written))).toBe('stale');
    expect(await lines()).toEqual(['1 not-started', '2 not-started', '3 in-progress waits']);
  });

  it('are answered by a director; not accepting takes a reason', async () => {
    await add(anItem('1'), anItem('2'));
    const answer = async (who: string, reason: string | null) =>
      harbour.get(WorkOnItems).answer(await acting(who, '1', '2'), {
        acceptance: 'not-accepted',
        reason,
        targetDate: '2023-05-01',
      });
    expect(await refusalOf(answer('keeper', 'No paint.'))).toBe('not-allowed');
    expect(await refusalOf(answer('director', null))).toBe('invalid');
    await answer('director', 'No paint.');
    expect((await itemsFor('member')).map(({ reason, targetDate }) => [reason, targetDate])).toEqual([
      ['No paint.', '2023-05-01'],
      ['No paint.', '2023-05-01'],
    ]);
  });

  it('go only as long as nothing was written of them', async () => {
    await add(anItem('1'), anItem('2'));
    const remove = async (who: string, number: string) => {
      const { items } = await acting(who, number);
      await harbour.get(KeepItems).remove(await kept(who), items[0]!.id, items[0]!.seen);
    };
    expect(await refusalOf(remove('keeper', '1'))).toBe('not-allowed');
    await write('keeper', '2', 'in-progress');
    expect(await refusalOf(remove('officer', '2'))).toBe('item-written');
    await remove('officer', '1');
    expect(await lines()).toEqual(['2 in-progress waits']);
  });

  it('are corrected by an officer who saw them as they are', async () => {
    await add(anItem('1'), anItem('2'));
    const [one] = (await acting('officer', '1')).items;
    const correct = async (seen: number, item: StatedItem) =>
      harbour.get(KeepItems).correct(await kept(), one!.id, seen, item);
    expect(await refusalOf(correct(one!.seen + 1, anItem('1 (a)')))).toBe('stale');
    expect(await refusalOf(correct(one!.seen, anItem('2')))).toBe('invalid');
    await correct(one!.seen, anItem('1 (a)', { unit: 'piers' }));
    expect((await itemsFor('officer')).map(({ number, unit }) => `${number} ${unit?.key}`)).toEqual([
      '1 (a) piers',
      '2 lights',
    ]);
    expect(await harbour.trailOf(one!.id)).toEqual(['item.corrected']);
  });

  it('are nobody’s to see who may not see the mandate', async () => {
    await add(anItem('1'));
    const stranger = { kind: 'person', id: mandate, lang: 'en', grants: [] } as const;
    expect(await refusalOf(harbour.get(Items).ofMandate(stranger, mandate))).toBe('not-found');
    expect((await harbour.get(Items).countsOf(stranger, [mandate])).size).toBe(0);
  });
});
