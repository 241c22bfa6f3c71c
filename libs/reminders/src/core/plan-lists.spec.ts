import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDate } from '#calendar/core';
import { day } from '../testing/a-report.js';
import { compareLists } from './compare-lists.js';
import { membersListDays, planLists, type BodyToList, type SessionToList } from './plan-lists.js';
import { identityOfList, type StandingList } from './reminder-list.js';
import { defaultReminderPolicy, type ReminderPolicy } from './reminder-policy.js';

const weekends = { weekend: [6, 7], holidays: [], move: 'none' } as const;

/** A session that opens on Tuesday, 28 March 2023: members get their list on 14 March, undated duties are asked for on 3 January. */
const march: SessionToList = { key: 'board/2023/1', opensOn: day('2023-03-28'), membersList: 'held' };

/** The Board on Thursday, 1 December 2022, with one of each. */
const board: BodyToList = {
  body: 'board',
  policy: defaultReminderPolicy,
  nonWorking: weekends,
  today: day('2022-12-01'),
  sessions: [march],
  directors: ['Dana'],
  officers: ['Omar'],
  owingUndated: ['Amina'],
  owingItems: [],
  members: ['Kenya', 'Brazil'],
};

/** "2023-01-03 Amina undated-list board/2023/1", in order. */
const calendarOf = (given: Partial<BodyToList>) =>
  planLists({ ...board, ...given })
    .map(({ onDate, person, kind, about }) => `${onDate} ${person} ${kind} ${about}`)
    .sort();

const policy = (change: Partial<ReminderPolicy>) => ({ ...defaultReminderPolicy, ...change });
const late = '2022-12-05 Dana late-list 2022-12-05';
const undated = '2023-01-03 Amina undated-list board/2023/1';
const release = [
  '2023-03-09 Omar release-soon board/2023/1',
  '2023-03-14 Omar release-today board/2023/1',
] as const;
/** A body whose members get no list. */
const noList = { before: null, hold: true };

describe('the lists of a body', () => {
  it.each<[string, Partial<BodyToList>, readonly string[]]>([
    [
      'what is late to the directors each Monday, what is undated once before each session',
      { policy: policy({ membersList: noList }) },
      [late, undated],
    ],
    [
      'neither, where the body wants none',
      { policy: policy({ lateListOn: null, undatedListBefore: null, membersList: noList }) },
      [],
    ],
    [
      'a held list: the officers are told three working days ahead, and on the day',
      {},
      [late, undated, ...release],
    ],
    [
      'a released one: it goes to the members on its day',
      { sessions: [{ ...march, membersList: 'released' }] },
      [
        late,
        undated,
        '2023-03-14 Brazil members-list board/2023/1',
        '2023-03-14 Kenya members-list board/2023/1',
      ],
    ],
    [
      'released after its day: it goes at once',
      { sessions: [{ ...march, membersList: 'released' }], today: day('2023-03-16'), owingUndated: [] },
      [
        '2023-03-16 Brazil members-list board/2023/1',
        '2023-03-16 Kenya members-list board/2023/1',
        '2023-03-20 Dana late-list 2023-03-20',
      ],
    ],
    [
      'held on its day: the officers are told that, and no more that it goes soon',
      {
        ...{ sessions: [{ ...march, membersList: 'held' as const }], today: day('2023-03-14') },
        ...{ owingUndated: [], directors: [] },
      },
      ['2023-03-14 Omar release-today board/2023/1'],
    ],
    [
      'on a day that is not quiet',
      { policy: policy({ membersList: noList, quiet: { weekdays: [1, 2], dates: [] } }) },
      ['2022-12-07 Dana late-list 2022-12-05', '2023-01-01 Amina undated-list board/2023/1'],
    ],
  ])('are: %s', (_, given, calendar) => {
    expect(calendarOf(given)).toEqual(calendar);
  });

  it('for members are prepared three working days ahead of their day', () => {
    expect(membersListDays(march.opensOn, defaultReminderPolicy, weekends)).toEqual({
      preparedOn: '2023-03-09',
      goesOn: '2023-03-14',
    });
    expect(membersListDays(march.opensOn, policy({ membersList: noList }), weekends)).toBeNull();
  });
});

describe('planning lists again', () => {
  const standing = (given: Partial<BodyToList>, state: StandingList['state'] = 'planned') =>
    planLists({ ...board, ...given }).map((list) => ({ ...list, id: identityOfList(list), state }));
  const compare = (given: Partial<BodyToList>, those: readonly StandingList[]) => {
    const body = { ...board, ...given };
    return compareLists(planLists(body), those, body.sessions, body.today);
  };

  it('withdraws those of members when their list is held, and says why', () => {
    const released = standing({ sessions: [{ ...march, membersList: 'released' }] });
    const { close } = compare({ sessions: [{ ...march, membersList: 'held' }] }, released);
    expect(close.map(({ reminder, state, why }) => `${reminder.person} ${state} ${why}`)).toEqual([
      'Kenya withdrawn held',
      'Brazil withdrawn held',
    ]);
  });

  it('counts as missed what was for a session that has opened', () => {
    const { close } = compare({ sessions: [] }, standing({ directors: [], officers: [] }));
    expect(close.map(({ state, why }) => `${state} ${why}`)).toEqual(['missed session-past']);
  });

  it('counts as missed what was to come ahead of the day of an item, once that has passed', () => {
    const given = { sessions: [], directors: [] };
    const item = { item: 'third', person: 'Amina', madeOn: day('2022-11-01'), targetDate: day('2022-12-20') };
    const those = standing({ ...given, owingItems: [item] });
    const closed = (today: string, owingItems: BodyToList['owingItems']) =>
      compare({ ...given, owingItems, today: day(today) }, those).close.map(
        ({ reminder, state, why }) => `${reminder.about}: ${state} ${why}`,
      );
    expect(closed('2022-12-22', [item])).toEqual([
      'third 42-days-before 2022-12-20: missed deadline-passed',
      'third 14-days-before 2022-12-20: missed deadline-passed',
      'third 1-days-before 2022-12-20: missed deadline-passed',
    ]);
    const done = closed('2022-12-22', []);
    expect(done).toContain('third 1-days-before 2022-12-20: withdrawn not-wanted');
    expect(done).toHaveLength(5);
  });

  it('follows a session that moves, and tells nobody twice', () => {
    const later = { sessions: [{ ...march, opensOn: day('2023-04-25') }] };
    expect(compare(later, standing({})).shift.map(({ onDate }) => onDate)).toEqual([
      '2023-01-31',
      '2023-04-06',
      '2023-04-11',
    ]);
    expect(compare(later, standing({}, 'sent'))).toEqual({ add: [], close: [], shift: [] });
  });

  it('leaves a list of last week that could not go where it is, beside that of this week', () => {
    const { add, close } = compare({ today: day('2022-12-06') }, standing({}));
    expect([add.map(({ about }) => about), close]).toEqual([['2022-12-12'], []]);
  });

  it('changes nothing when it is done twice, whatever the day', () => {
    const aDay = fc.integer({ min: 0, max: 130 }).map((days): CalendarDate => addDays(board.today, days));
    const state = fc.constantFrom('held' as const, 'released' as const);
    const quiet = fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 });
    fc.assert(
      fc.property(aDay, state, quiet, (today, membersList, weekdays) => {
        const sessions = today <= march.opensOn ? [{ ...march, membersList }] : [];
        const given = { today, sessions, policy: policy({ quiet: { weekdays, dates: [] } }) };
        expect(compare(given, standing(given))).toEqual({ add: [], close: [], shift: [] });
      }),
    );
  });
});
