import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDate, type DeadlineKind } from '#calendar/core';
import { compareWithStanding } from './compare-with-standing.js';
import { planReminders, type PlannedTask, type TaskDeadline } from './plan-reminders.js';
import { defaultReminderPolicy } from './reminder-policy.js';
import { identityOf, isAhead, type Reminder, type StandingReminder } from './reminder.js';

const day = (text: string) => text as CalendarDate;

/** A report for a session that opens on 28 March 2023; its task was made on 1 December 2022. */
const report: PlannedTask = {
  id: 'the 2023 report',
  body: 'executive-board',
  madeOn: day('2022-12-01'),
  notOwed: null,
  deadlines: [
    aDeadline('slot', '2022-12-20'),
    aDeadline('submission', '2023-01-17'),
    aDeadline('issuance', '2023-02-14'),
  ],
  recipients: [{ person: 'Amina', insteadOfOwner: false }],
};

function aDeadline(kind: DeadlineKind, date: string, but: Partial<TaskDeadline> = {}): TaskDeadline {
  return { kind, date: day(date), passedBeforeAdoption: false, met: false, ...but };
}

/** The plan as a calendar: a line for each reminder, in order of date. */
function calendarOf(plan: readonly Reminder[]): readonly string[] {
  return plan.map(({ onDate, kind, deadline }) => `${onDate} ${kind} ${deadline?.kind ?? ''}`.trim()).sort();
}

const planned = (task: Partial<PlannedTask>, today = '2022-12-01') =>
  planReminders({ ...report, ...task }, defaultReminderPolicy, day(today));

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
    const silentAfter = { ...defaultReminderPolicy, notice: false, daysAfter: [] };
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
});

describe('comparing what is wanted with what stands', () => {
  const slot = planned({ deadlines: [aDeadline('slot', '2023-02-14')] });
  const standingAs = (state: StandingReminder['state'], plan = slot) =>
    plan.map((reminder) => ({ ...reminder, id: identityOf(reminder), state }));

  it('keeps everything when nothing has changed', () => {
    const { keep, withdraw, add } = compareWithStanding(slot, standingAs('planned'));
    expect([keep.length, withdraw, add]).toEqual([5, [], []]);
  });

  it('withdraws what is planned for the old date and adds the new, but leaves the notice', () => {
    const moved = planned({ deadlines: [aDeadline('slot', '2023-03-14')] });
    const { keep, withdraw, add } = compareWithStanding(moved, standingAs('planned'));
    expect(calendarOf(keep)).toEqual(['2022-12-01 notice']);
    expect(withdraw.map(({ reminder, why }) => `${reminder.onDate} ${why}`)).toEqual([
      '2023-01-03 moved',
      '2023-01-31 moved',
      '2023-02-13 moved',
      '2023-02-15 moved',
    ]);
    expect(calendarOf(add)).toEqual([
      '2023-01-31 42-days-before slot',
      '2023-02-28 14-days-before slot',
      '2023-03-13 1-days-before slot',
      '2023-03-15 1-days-after slot',
    ]);
  });

  it('never touches what was sent, wanted or not', () => {
    expect(compareWithStanding([], standingAs('sent'), 'dropped')).toEqual({
      keep: standingAs('sent'),
      withdraw: [],
      add: [],
    });
  });

  it('adds again what was withdrawn, when the session moves back', () => {
    expect(compareWithStanding(slot, standingAs('withdrawn')).add).toEqual(slot);
  });

  it.each([
    ['met', planned({ deadlines: [aDeadline('slot', '2023-02-14', { met: true })] }), 'met'],
    [
      'given to another person',
      planned({ recipients: [{ person: 'Bo', insteadOfOwner: false }] }),
      'other-recipient',
    ],
  ])('says why when the deadline is %s', (_, wanted, why) => {
    const reasons = compareWithStanding(wanted, standingAs('planned')).withdraw.map((each) => each.why);
    expect(new Set(reasons)).toEqual(new Set([why]));
  });

  it('says that the task was delivered when nothing of it is wanted', () => {
    const reasons = compareWithStanding([], standingAs('planned'), 'delivered').withdraw.map(
      ({ why }) => why,
    );
    expect(new Set(reasons)).toEqual(new Set(['delivered']));
  });
});

describe('whatever happens to a task', () => {
  const start = day('2022-12-01');
  const aDay = fc.integer({ min: -60, max: 200 }).map((days) => addDays(start, days));
  const someDeadlines = fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom<DeadlineKind>('slot', 'submission', 'issuance', 'in-session', 'by'),
      date: aDay,
      passedBeforeAdoption: fc.boolean(),
      met: fc.boolean(),
    }),
    { selector: ({ kind }) => kind, maxLength: 5 },
  );
  /** A year of somebody's work: on these days the calendar changed and the reminders were planned again. */
  const aHistory = fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: 40 }),
      deadlines: someDeadlines,
      mailWorks: fc.boolean(),
      notOwed: fc.constantFrom(null, null, null, 'delivered' as const, 'dropped' as const),
    }),
    { minLength: 1, maxLength: 8 },
  );

  /** Lives through the history and shows every planning to the check. */
  function live(
    history: typeof aHistory extends fc.Arbitrary<infer T> ? T : never,
    check: (at: Planning) => void,
  ) {
    let today = start;
    let standing: readonly StandingReminder[] = [];
    for (const { after, deadlines, mailWorks, notOwed } of history) {
      const task = { ...report, deadlines, notOwed };
      const wanted = planReminders(task, defaultReminderPolicy, today);
      const before = standing;
      standing = applied(standing, wanted);
      check({ today, wanted, before, standing });
      today = addDays(today, after);
      const due = today;
      if (mailWorks) {
        standing = standing.map((each) =>
          each.state === 'planned' && each.onDate <= due ? { ...each, state: 'sent' } : each,
        );
      }
    }
  }

  function applied(
    standing: readonly StandingReminder[],
    wanted: readonly Reminder[],
  ): readonly StandingReminder[] {
    const { withdraw, add } = compareWithStanding(wanted, standing);
    const withdrawn = new Set(withdraw.map(({ reminder }) => reminder.id));
    const added = add.map((each) => ({ ...each, id: identityOf(each), state: 'planned' as const }));
    const addedIds = new Set(added.map(({ id }) => id));
    return [
      ...standing
        .filter(({ id }) => !addedIds.has(id))
        .map((each) => (withdrawn.has(each.id) ? { ...each, state: 'withdrawn' as const } : each)),
      ...added,
    ];
  }

  it('planning twice changes nothing', () => {
    fc.assert(
      fc.property(aHistory, (history) =>
        live(history, ({ wanted, standing }) => {
          const { withdraw, add } = compareWithStanding(wanted, standing);
          expect([withdraw, add]).toEqual([[], []]);
        }),
      ),
    );
  });

  it('what was sent is never touched and never planned again', () => {
    fc.assert(
      fc.property(aHistory, (history) =>
        live(history, ({ before, standing }) => {
          const sent = (those: readonly StandingReminder[]) => those.filter(({ state }) => state === 'sent');
          expect(sent(standing)).toEqual(sent(before));
          expect(new Set(standing.map(identityOf)).size).toBe(standing.length);
        }),
      ),
    );
  });

  it('no reminder comes after its deadline but the one that says it is late', () => {
    fc.assert(
      fc.property(aHistory, (history) =>
        live(history, ({ wanted }) => {
          for (const { kind, onDate, deadline } of wanted.filter((each) => each.deadline !== null)) {
            expect(isAhead(kind)).toBe(onDate <= deadline!.date);
          }
        }),
      ),
    );
  });

  it('nothing is wanted for a day that is past but the notice, and of each deadline one at most for today', () => {
    fc.assert(
      fc.property(aHistory, (history) =>
        live(history, ({ today, wanted }) => {
          const ofDeadlines = wanted.filter(({ deadline }) => deadline !== null);
          expect(ofDeadlines.filter(({ onDate }) => onDate < today)).toEqual([]);
          const forToday = ofDeadlines
            .filter(({ onDate }) => onDate === today)
            .map(({ deadline }) => deadline!.kind);
          expect(new Set(forToday).size).toBe(forToday.length);
        }),
      ),
    );
  });

  it('days that pass in peace add nothing: all was planned when the task was made', () => {
    fc.assert(
      fc.property(
        someDeadlines,
        fc.integer({ min: 0, max: 260 }),
        fc.boolean(),
        (deadlines, days, mailWorks) => {
          const unmet = deadlines.map((deadline) => ({
            ...deadline,
            met: false,
            passedBeforeAdoption: deadline.date < start,
          }));
          const task = { ...report, deadlines: unmet };
          const later = addDays(start, days);
          const standing = applied([], planReminders(task, defaultReminderPolicy, start)).map((each) =>
            mailWorks && each.onDate <= later ? { ...each, state: 'sent' as const } : each,
          );
          const again = planReminders(task, defaultReminderPolicy, later);
          expect(compareWithStanding(again, standing).add).toEqual([]);
        },
      ),
    );
  });
});

interface Planning {
  readonly today: CalendarDate;
  readonly wanted: readonly Reminder[];
  readonly before: readonly StandingReminder[];
  readonly standing: readonly StandingReminder[];
}
