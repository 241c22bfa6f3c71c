import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDate, type DeadlineKind } from '#calendar/core';
import { day, report } from '../testing/a-report.js';
import { compareWithStanding } from './compare-with-standing.js';
import { planReminders } from './plan-reminders.js';
import { defaultReminderPolicy } from './reminder-policy.js';
import { identityOf, isAhead, type Reminder, type StandingReminder } from './reminder.js';

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
    const { withdraw, add } = compareWithStanding(wanted, standing, start);
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
          const { withdraw, add } = compareWithStanding(wanted, standing, start);
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
          expect(compareWithStanding(again, standing, later).add).toEqual([]);
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
