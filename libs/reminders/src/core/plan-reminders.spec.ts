import { addDays } from '#calendar/core';
import { describe, expect, it } from '@jest/globals';
import { aDeadline, calendarOf, day, planned, report } from '../testing/a-report.js';
import { planReminders, type PlannedTask } from './plan-reminders.js';
import { defaultReminderPolicy, type ReminderPolicy, type ReminderStep } from './reminder-policy.js';

describe('the reminders of a task', () => {
  it('are a notice, then 6 weeks, 2 weeks and 1 day before each deadline, and the day after', () => {
    expect(calendarOf(planned({}))).toEqual([
      '2022-12-01 notice',
      // The slot is due in 19 days: its six weeks are carried by the notice.
      '2022-12-06 14-days-before slot',
      '2022-12-06 42-days-before submission',
      '2022-12-19 1-days-before slot',
      '2022-12-21 1-days-after slot',
      '2023-01-03 14-days-before submission',
      '2023-01-03 42-days-before issuance',
      '2023-01-16 1-days-before submission',
      '2023-01-18 1-days-after submission',
      '2023-01-31 14-days-before issuance',
      '2023-02-13 1-days-before issuance',
      '2023-02-15 1-days-after issuance',
    ]);
  });

  it.each<[string, Partial<PlannedTask>, readonly string[]]>([
    ['a task without dates: the notice alone', { deadlines: [] }, ['2022-12-01 notice']],
    [
      'a deadline that is met: nothing of it',
      { deadlines: [aDeadline('slot', '2022-12-20', { met: true })] },
      ['2022-12-01 notice'],
    ],
    [
      'a deadline that had passed before the body asked: nothing of it',
      { deadlines: [aDeadline('slot', '2022-11-15', { passedBeforeAdoption: true })] },
      ['2022-12-01 notice'],
    ],
    [
      'a deadline on the day of the notice: the notice, and the day after if it is late',
      { deadlines: [aDeadline('by', '2022-12-01')] },
      ['2022-12-01 notice', '2022-12-02 1-days-after by'],
    ],
    ['an occurrence before the register is kept: nothing', { notOwed: 'before-register' }, []],
    ['a task that was delivered: nothing', { notOwed: 'delivered' }, []],
    ['a task that was dropped: nothing', { notOwed: 'dropped' }, []],
    ['a task that nobody owes: nothing', { recipients: [] }, []],
  ])('%s', (_, task, calendar) => {
    expect(calendarOf(planned(task))).toEqual(calendar);
  });

  it('go to everybody who is to hear of it, and say who stands in for an owner', () => {
    const plan = planned({
      deadlines: [],
      recipients: [
        { person: 'Amina', insteadOfOwner: false },
        { person: 'the officer', insteadOfOwner: true },
      ],
    });
    expect(plan.map(({ person, insteadOfOwner }) => [person, insteadOfOwner])).toEqual([
      ['Amina', false],
      ['the officer', true],
    ]);
  });

  it('never come ahead of what is past, even where a body wants no word after it', () => {
    const ahead = defaultReminderPolicy.steps.by.filter(({ when }) => when === 'before');
    const silentAfter = {
      ...defaultReminderPolicy,
      notice: [],
      steps: { ...defaultReminderPolicy.steps, by: ahead },
    };
    const past = { ...report, deadlines: [aDeadline('by', '2023-01-02')] };
    expect(planReminders(past, silentAfter, day('2023-01-03'))).toEqual([]);
  });

  describe('when a deadline moves to an earlier date', () => {
    it.each([
      [
        '2023-01-10',
        'six weeks and two weeks are past: one reminder today',
        '2023-01-20',
        ['2023-01-10 14-days-before by', '2023-01-19 1-days-before by', '2023-01-21 1-days-after by'],
      ],
      [
        '2023-01-10',
        'one is due today: the past is not said beside it',
        '2023-01-24',
        ['2023-01-10 14-days-before by', '2023-01-23 1-days-before by', '2023-01-25 1-days-after by'],
      ],
      [
        '2023-01-10',
        'it is today: the last reminder is said today',
        '2023-01-10',
        ['2023-01-10 1-days-before by', '2023-01-11 1-days-after by'],
      ],
      ['2023-01-10', 'it is past: late, said once', '2023-01-02', ['2023-01-10 1-days-after by']],
    ])('on %s, %s', (today, _, date, calendar) => {
      const plan = planned({ deadlines: [aDeadline('by', date)] }, today);
      expect(calendarOf(plan.filter(({ kind }) => kind !== 'notice'))).toEqual(calendar);
    });
  });

  describe('by a policy of the body', () => {
    const by = { ...report, deadlines: [aDeadline('by', '2023-01-20')] };
    const told = { ...by, directors: ['Dana', 'Amina'], officers: ['Omar'] };
    const planBy = (task: PlannedTask, change: Partial<ReminderPolicy>, today = '2022-12-01') =>
      planReminders(task, { ...defaultReminderPolicy, ...change }, day(today));
    const stepsBy = (...steps: readonly ReminderStep[]) => ({
      steps: { ...defaultReminderPolicy.steps, by: steps },
    });

    it('each step goes to whom it names, and to nobody twice', () => {
      const plan = planBy(told, {
        notice: ['directors'],
        ...stepsBy(
          { days: 7, when: 'before', to: ['focal-points', 'directors'] },
          { days: 0, when: 'before', to: ['governance-officer'] },
          { days: 3, when: 'after', to: ['directors'] },
        ),
      });
      expect(plan.map(({ person, onDate, kind }) => `${person} ${onDate} ${kind}`).sort()).toEqual([
        'Amina 2022-12-01 notice',
        'Amina 2023-01-13 7-days-before',
        'Amina 2023-01-23 3-days-after',
        'Dana 2022-12-01 notice',
        'Dana 2023-01-13 7-days-before',
        'Dana 2023-01-23 3-days-after',
        'Omar 2023-01-20 0-days-before',
      ]);
    });

    it('a kind of deadline without steps is not spoken of', () => {
      expect(calendarOf(planBy(by, stepsBy()))).toEqual(['2022-12-01 notice']);
    });

    // 2023-01-20 was a Friday.
    it.each<[string, Partial<ReminderPolicy>, readonly string[]]>([
      [
        'on weekends: what comes ahead is said before them, what comes after behind them',
        {
          quiet: { weekdays: [6, 7], dates: [] },
          ...stepsBy(
            { days: 5, when: 'before', to: ['focal-points'] },
            { days: 1, when: 'after', to: ['focal-points'] },
          ),
        },
        ['2022-12-01 notice', '2023-01-13 5-days-before by', '2023-01-23 1-days-after by'],
      ],
      [
        'on the day of the notice and a holiday: it comes the next day, and nothing is said twice that day',
        { quiet: { weekdays: [], dates: [day('2022-12-01'), day('2022-12-09')] }, ...stepsBy(before(42)) },
        ['2022-12-02 notice', '2022-12-08 42-days-before by'],
      ],
      [
        'until the deadline itself: the quiet day gives way',
        { quiet: { weekdays: [], dates: days('2022-12-02', 50) }, ...stepsBy(before(1)) },
        ['2022-12-01 notice', '2023-01-19 1-days-before by'],
      ],
    ])('quiet %s', (_, change, calendar) => {
      expect(calendarOf(planBy(by, change))).toEqual(calendar);
    });

    it('what is late on a quiet day is said on the next that is not', () => {
      const quiet = { weekdays: [6, 7], dates: [] };
      const plan = planBy({ ...by, madeOn: day('2022-11-01') }, { notice: [], quiet }, '2022-12-10');
      expect(calendarOf(plan)[0]).toBe('2022-12-12 42-days-before by');
    });
  });
});

function before(count: number): ReminderStep {
  return { days: count, when: 'before', to: ['focal-points'] };
}

/** So many days in a row, from the first. */
function days(first: string, count: number) {
  return Array.from({ length: count }, (_, n) => addDays(day(first), n));
}
