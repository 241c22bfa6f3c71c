import { loadCalendar } from '#calendar';
import type { PolicyChange, ReminderStep } from '#reminders';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { board, Harbour } from '../testing/a-harbour.js';
import { ChangeReminderPolicy } from './change-reminder-policy.command.js';
import { planListsOf } from './plan-lists.js';

describe('the reminder policy of the Harbour Board', () => {
  let harbour: Harbour;
  let lamps: string;
  beforeAll(async () => {
    harbour = await Harbour.open([ChangeReminderPolicy]);
  });
  afterAll(() => harbour?.platform.close());
  beforeEach(async () => {
    harbour.platform.clock.moveTo('2022-12-01T06:00:00Z');
    await harbour.platform.dataSource.query(
      'TRUNCATE mandate, decision, reminder_policy, reminder_list, members_list CASCADE',
    );
    lamps = await harbour.aTask();
    await beginDay('2022-12-01');
  });

  /** The lists of the days to come are planned. */
  const beginDay = async (day: string) => {
    harbour.platform.clock.moveTo(`${day}T06:00:00Z`);
    const { clock } = harbour.platform;
    await harbour.run(async (tx) => {
      await planListsOf(tx, { clock, calendar: await loadCalendar(tx) }, board);
      tx.record({ action: 'body.day-begun', subject: { kind: 'body', id: board } });
    });
  };
  /** "officer 2023-03-09 release-soon planned", in order, of the lists before the first session of 2023. */
  const listsBeforeMarch = async () => {
    const rows = await harbour.platform.dataSource.query<{ line: string }[]>(
      `SELECT concat_ws(' ', p.name, r.on_date, r.kind, r.state) AS line
       FROM reminder_list r JOIN person p ON p.id = r.person_id
       WHERE r.about = $1 AND r.state = 'planned' ORDER BY 1`,
      [`${board}/2023/1`],
    );
    return rows.map(({ line }) => line);
  };
  const stateOfList = async () => {
    const [list] = await harbour.platform.dataSource.query<{ state: string }[]>(
      'SELECT state FROM members_list WHERE session = $1',
      [`${board}/2023/1`],
    );
    return list?.state;
  };
  const change = async (changes: PolicyChange, { seen = 0, preview = false, who = 'officer' } = {}) => {
    const { viewer, actor } = await harbour.person(who);
    return harbour.get(ChangeReminderPolicy).run(viewer, actor, board, { seen, changes, preview });
  };
  /** "keeper 2022-12-19 1-days-before slot planned", in order. */
  const calendar = async (kind: string) => {
    const rows = await harbour.platform.dataSource.query<{ line: string }[]>(
      `SELECT concat_ws(' ', p.name, r.on_date, r.kind, r.state, r.why) AS line
       FROM reminder r JOIN person p ON p.id = r.person_id
       WHERE r.task_id = $1 AND r.deadline_kind = $2 ORDER BY 1`,
      [lamps, kind],
    );
    return rows.map(({ line }) => line);
  };
  const step = (days: number, when: ReminderStep['when'], ...to: ReminderStep['to']): ReminderStep => ({
    ...{ days, when, to },
  });

  it('is shown with its effect on what is planned before it is saved, and then has just that effect', async () => {
    const given = { steps: { slot: [step(7, 'before', 'focal-points', 'directors')] } };
    const preview = await change(given, { preview: true });
    expect(preview.effect).toMatchObject({
      ...{ added: 2, withdrawn: 3, shifted: 0, peopleCount: 2 },
      people: [
        { name: 'keeper', added: 1, withdrawn: 3 },
        { name: 'director', added: 1, withdrawn: 0 },
      ],
      days: [
        { date: '2022-12-06', added: 0, withdrawn: 1 },
        { date: '2022-12-13', added: 2, withdrawn: 0 },
        { date: '2022-12-19', added: 0, withdrawn: 1 },
        { date: '2022-12-21', added: 0, withdrawn: 1 },
      ],
    });
    expect(await calendar('slot')).toEqual([
      'keeper 2022-12-06 14-days-before planned',
      'keeper 2022-12-19 1-days-before planned',
      'keeper 2022-12-21 1-days-after planned',
    ]);
    expect(await change(given)).toEqual({ ...preview, version: 1 });
    expect(await calendar('slot')).toEqual([
      'director 2022-12-13 7-days-before planned',
      'keeper 2022-12-06 14-days-before withdrawn policy',
      'keeper 2022-12-13 7-days-before planned',
      'keeper 2022-12-19 1-days-before withdrawn policy',
      'keeper 2022-12-21 1-days-after withdrawn policy',
    ]);
    const again = await change(given, { seen: 1, preview: true });
    expect(again.effect).toMatchObject({ added: 0, withdrawn: 0, shifted: 0, people: [], days: [] });
    expect(await harbour.trailOf(board)).toContain('body.reminder-policy-changed');
  });

  it('lets what is planned for a quiet day be said on another', async () => {
    const quiet = { weekdays: [], dates: ['2022-12-19', '2022-12-21'] as never[] };
    expect((await change({ quiet })).effect).toMatchObject({ added: 0, withdrawn: 0, shifted: 2 });
    expect(await calendar('slot')).toEqual([
      'keeper 2022-12-06 14-days-before planned',
      'keeper 2022-12-18 1-days-before planned',
      'keeper 2022-12-22 1-days-after planned',
    ]);
  });

  it('shows what it does to lists, too, and then does just that', async () => {
    const given = { lateListOn: 3, membersList: { before: 21, hold: true } };
    const preview = await change(given, { preview: true });
    expect(preview.effect).toMatchObject({
      people: [
        // Of the three sessions of 2023: that the list goes soon, and today.
        { name: 'officer', added: 6, withdrawn: 6 },
        { name: 'director', added: 1, withdrawn: 1 },
      ],
      days: expect.arrayContaining([
        { date: '2022-12-05', added: 0, withdrawn: 1 },
        { date: '2022-12-07', added: 1, withdrawn: 0 },
        { date: '2023-03-07', added: 1, withdrawn: 0 },
        { date: '2023-03-14', added: 0, withdrawn: 1 },
      ]),
    });
    expect(await listsBeforeMarch()).toEqual([
      'officer 2023-03-09 release-soon planned',
      'officer 2023-03-14 release-today planned',
    ]);
    expect(await change(given)).toEqual({ ...preview, version: 1 });
    expect(await listsBeforeMarch()).toEqual([
      'officer 2023-03-02 release-soon planned',
      'officer 2023-03-07 release-today planned',
    ]);
  });

  describe('that holds the list for members before it goes', () => {
    const hold = (is: boolean) => ({ membersList: { before: 14, hold: is } });

    it('lets it go by itself when it ceases to, also the one that waits', async () => {
      await beginDay('2023-03-09');
      expect(await stateOfList()).toBe('held');
      await change(hold(false), { preview: true });
      expect(await stateOfList()).toBe('held');
      await change(hold(false));
      expect([await stateOfList(), await listsBeforeMarch()]).toEqual([
        'released',
        ['member 2023-03-14 members-list planned'],
      ]);
    });

    it('holds the one that nobody released when it begins to, and that is not due yet', async () => {
      await change(hold(false));
      expect(await listsBeforeMarch()).toEqual(['member 2023-03-14 members-list planned']);
      await beginDay('2023-03-09');
      await change(hold(true), { seen: 1 });
      expect([await stateOfList(), await listsBeforeMarch()]).toEqual([
        'held',
        ['officer 2023-03-09 release-soon planned', 'officer 2023-03-14 release-today planned'],
      ]);
    });
  });

  it('holds for what is made later, too', async () => {
    await change({ steps: { slot: [] } });
    lamps = await harbour.aTask();
    expect(await calendar('slot')).toEqual([]);
    expect(await calendar('issuance')).toHaveLength(4);
  });

  it.each<[string, string, Parameters<typeof change>]>([
    [
      'with a reminder after the deadline on its very day',
      'invalid',
      [bySlot(step(0, 'after', 'directors'))],
    ],
    ['with a reminder for nobody', 'invalid', [bySlot(step(3, 'before'))]],
    [
      'with the same day twice',
      'invalid',
      [bySlot(step(3, 'before', 'directors'), step(3, 'before', 'focal-points'))],
    ],
    ['with all days quiet', 'invalid', [{ quiet: { weekdays: [1, 2, 3, 4, 5, 6, 7], dates: [] } }]],
    [
      'with a quiet day that is no day',
      'invalid',
      [{ quiet: { weekdays: [], dates: ['2023-02-30' as never] } }],
    ],
    ['by who saw an older version', 'stale', [{ shownInFull: 5 }, { seen: 7 }]],
    ['by a director', 'not-allowed', [{ shownInFull: 5 }, { who: 'director' }]],
  ])('is not changed %s', async (_, tag, given) => {
    await expect(change(...given)).rejects.toMatchObject({ tag });
    expect(await calendar('slot')).toHaveLength(3);
  });

  function bySlot(...slot: readonly ReminderStep[]): PolicyChange {
    return { steps: { slot } };
  }
});
