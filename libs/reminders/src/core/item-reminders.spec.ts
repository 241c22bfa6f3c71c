import { describe, expect, it } from '@jest/globals';
import { day } from '../testing/a-report.js';
import { aboutItem, itemReminders, isTooLate } from './item-reminders.js';
import { defaultReminderPolicy, type ReminderPolicy } from './reminder-policy.js';

/** Recommendation 3, added on 1 December 2022, to be done by 20 January 2023, which Amina owes. */
const third = { item: 'third', person: 'Amina', madeOn: day('2022-12-01'), targetDate: day('2023-01-20') };

/** "2022-12-09 42-days-before", in order, as seen on a day. */
const calendarOf = (today: string, but: Partial<typeof third> = {}, policy: Partial<ReminderPolicy> = {}) =>
  itemReminders('board', [{ ...third, ...but }], { ...defaultReminderPolicy, ...policy }, day(today))
    .map((list) => `${list.onDate} ${aboutItem(list)!.kind}`)
    .sort();

describe('the reminders of an item that has a day of its own', () => {
  const all = [
    '2022-12-01 notice',
    '2022-12-09 42-days-before',
    '2023-01-06 14-days-before',
    '2023-01-19 1-days-before',
    '2023-01-21 1-days-after',
  ];
  it.each<[string, readonly string[], Parameters<typeof calendarOf>]>([
    ['a notice, and the steps of a day that a text sets', all, ['2022-12-01']],
    [
      'of what is past the last alone, today',
      ['2022-12-01 notice', '2023-01-10 14-days-before', ...all.slice(3)],
      ['2023-01-10'],
    ],
    [
      'nothing ahead of a day that has passed',
      ['2022-12-01 notice', '2023-02-01 1-days-after'],
      ['2023-02-01'],
    ],
    [
      'only the notice of a day that was past when it was added',
      ['2022-12-01 notice'],
      ['2022-12-01', { targetDate: day('2022-11-01') }],
    ],
    [
      'by the policy of the body, to who owes it alone',
      ['2023-01-13 7-days-before'],
      [
        '2022-12-01',
        {},
        {
          notice: ['directors'],
          steps: {
            ...defaultReminderPolicy.steps,
            by: [
              { days: 7, when: 'before', to: ['focal-points'] },
              { days: 3, when: 'before', to: ['directors'] },
            ],
          },
        },
      ],
    ],
    [
      'on days that are not quiet',
      [
        '2022-12-01 notice',
        '2022-12-09 42-days-before',
        '2023-01-06 14-days-before',
        '2023-01-18 1-days-before',
        '2023-01-23 1-days-after',
      ],
      ['2022-12-01', {}, { quiet: { weekdays: [6, 7], dates: [day('2023-01-19')] } }],
    ],
  ])('are: %s', (_, calendar, given) => {
    expect(calendarOf(...given)).toEqual(calendar);
  });

  it('say which item, step and day they are about', () => {
    const [notice] = itemReminders('board', [third], defaultReminderPolicy, day('2022-12-01'));
    expect(notice).toMatchObject({ kind: 'item', about: 'third notice 2023-01-20' });
    expect(aboutItem(notice!)).toEqual({ item: 'third', kind: 'notice', targetDate: '2023-01-20' });
    expect(aboutItem({ kind: 'late-list', about: '2023-01-20' })).toBeNull();
  });

  it('are too late when they were to come ahead of a day that has passed', () => {
    const about = (kind: '14-days-before' | '1-days-after') => ({
      item: 'third',
      kind,
      targetDate: day('2023-01-20'),
    });
    expect(isTooLate(about('14-days-before'), day('2023-01-20'))).toBe(false);
    expect(isTooLate(about('14-days-before'), day('2023-01-21'))).toBe(true);
    expect(isTooLate(about('1-days-after'), day('2023-02-21'))).toBe(false);
  });
});
