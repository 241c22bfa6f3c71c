import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCalendar, aSession, circumstances, day } from '../testing/index.js';
import { addDays, weekdayOf } from './calendar-date.js';
import { defaultDeadlinePolicy } from './deadline-policy.js';
import { deadlinesFor, type DeliverableForm } from './deadlines-for.js';
import { resolveDueMeetings } from './resolve-due-meetings.js';
import type { DueRule } from './rules/rule-kinds.js';
import { weeksBeforeOpening } from './working-days.js';

const atFirst: DueRule = { kind: 'session', at: { body: 'executive-board', year: 2023, ordinal: 1 } };
const march = aCalendar(aSession('EB 2023/1').on('2023-03-28', '2023-03-29'));

/** The days that lead up to a meeting, one line each: "slot 2022-12-20". */
function deadlines(
  rule: DueRule | null,
  calendar = march,
  { form = 'pre-session', madeOn = '2022-12-01', policy = defaultDeadlinePolicy } = {} as {
    form?: DeliverableForm;
    madeOn?: string;
    policy?: typeof defaultDeadlinePolicy;
  },
): readonly string[] {
  return resolveDueMeetings(rule, circumstances(calendar)).flatMap((occurrence) =>
    deadlinesFor(occurrence, policy, form, day(madeOn)).map(
      ({ kind, date, passedBeforeAdoption }) =>
        `${kind} ${date}${passedBeforeAdoption ? ' passed before adoption' : ''}`,
    ),
  );
}

describe('the deadlines of a meeting that opens on 28 March 2023', () => {
  it.each<[DeliverableForm, readonly string[]]>([
    ['pre-session', ['slot 2022-12-20', 'submission 2023-01-17', 'issuance 2023-02-14']],
    ['information', ['slot 2022-12-20', 'submission 2023-01-17', 'issuance 2023-02-14']],
    ['in-session', ['in-session 2023-03-07']],
    ['conference-room', ['in-session 2023-03-07']],
    ['oral', ['oral-notice 2023-03-14']],
  ])('for the form %s', (form, expected) => {
    expect(deadlines(atFirst, march, { form })).toEqual(expected);
  });

  it('follow the policy of the body', () => {
    const policy = { ...defaultDeadlinePolicy, slotWeeks: 20, submissionWeeks: 8 };
    expect(deadlines(atFirst, march, { policy })).toEqual([
      'slot 2022-11-08 passed before adoption',
      'submission 2023-01-31',
      'issuance 2023-02-14',
    ]);
  });

  it('that were past on the day the task was made are passed before adoption; on the day itself they count', () => {
    expect(deadlines(atFirst, march, { madeOn: '2023-01-17' })).toEqual([
      'slot 2022-12-20 passed before adoption',
      'submission 2023-01-17',
      'issuance 2023-02-14',
    ]);
  });

  it('have the day of the text itself among them', () => {
    const before: DueRule = { ...atFirst, relation: 'before', lead: 'P1M' };
    expect(deadlines(before)).toEqual([
      'slot 2022-12-20',
      'submission 2023-01-17',
      'issuance 2023-02-14',
      'by 2023-02-28',
    ]);
  });
});

describe('a deadline that falls on a day when nobody works', () => {
  // Slot 20 December 2022 and issuance 14 February 2023 are Tuesdays, submission 17 January too.
  const nonWorking = {
    weekend: [6, 7],
    holidays: [day('2022-12-20'), day('2022-12-19'), day('2023-02-14')],
    move: 'earlier',
  } as const;

  it('moves to the last working day before it, over weekend and holidays, when the policy says so', () => {
    const policy = { ...defaultDeadlinePolicy, nonWorking };
    expect(deadlines(atFirst, march, { policy })).toEqual([
      'slot 2022-12-16',
      'submission 2023-01-17',
      'issuance 2023-02-13',
    ]);
  });

  it('stays where it falls when the policy says nothing', () => {
    const policy = { ...defaultDeadlinePolicy, nonWorking: { ...nonWorking, move: 'none' as const } };
    expect(deadlines(atFirst, march, { policy })[0]).toBe('slot 2022-12-20');
  });

  it('follows the weekend of the duty station: Friday and Saturday', () => {
    const policy = {
      ...defaultDeadlinePolicy,
      nonWorking: { weekend: [5, 6], holidays: [], move: 'earlier' as const },
    };
    const saturday = aCalendar(aSession('EB 2023/1').on('2023-04-01'));
    expect(deadlines(atFirst, saturday, { policy })).toEqual([
      'slot 2022-12-22',
      'submission 2023-01-19',
      'issuance 2023-02-16',
    ]);
  });

  it('never moves when the text itself sets the day', () => {
    const policy = { ...defaultDeadlinePolicy, nonWorking: { ...nonWorking, holidays: [day('2023-02-28')] } };
    const before: DueRule = { ...atFirst, relation: 'before', lead: 'P1M' };
    expect(deadlines(before, march, { policy }).at(-1)).toBe('by 2023-02-28');
  });

  it('is a working day, never later, and the nearest one; under a policy without working days it stays', () => {
    const someDay = fc.integer({ min: -8_000, max: 12_000 }).map((n) => addDays(day('2023-01-01'), n));
    fc.assert(
      fc.property(
        someDay,
        fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
        fc.array(someDay, { maxLength: 20 }),
        (opening, weekend, holidays) => {
          const policy = {
            ...defaultDeadlinePolicy,
            nonWorking: { weekend, holidays, move: 'earlier' as const },
          };
          const counted = addDays(opening, -70);
          const moved = weeksBeforeOpening(opening, 10, policy);
          const works = (date: string) =>
            !weekend.includes(weekdayOf(day(date))) && !holidays.includes(day(date));
          if (weekend.length === 7) return moved === counted;
          const skipped = [];
          for (let date = counted; date > moved; date = addDays(date, -1)) skipped.push(date);
          return moved <= counted && works(moved) && !skipped.some(works);
        },
      ),
    );
  });
});

describe('no deadlines lead up to', () => {
  it.each<[string, DueRule | null, typeof march]>([
    ['a session without dates', atFirst, aCalendar(aSession('EB 2023/1').undated('2023-Q1'))],
    [
      'a session that is passed over',
      atFirst,
      aCalendar(aSession('EB 2023/1').on('2023-03-28').electionOnly()),
    ],
    ['a meeting before the register', atFirst, march.keptFrom('2023-03-30')],
    ['an event', { kind: 'event', text: 'COP 27', date: day('2023-11-06') }, march],
    ['a duty without a date', null, march],
  ])('%s', (_, rule, calendar) => {
    expect(deadlines(rule, calendar)).toEqual([]);
  });
});

it('to a choice leads the day by which to choose: the slot deadline of its first candidate', () => {
  const calendar = aCalendar(aSession('EB 2024/2').on('2024-06-11'), aSession('EB 2024/3').on('2024-11-19'));
  const rule: DueRule = {
    kind: 'ordinals-of-year',
    body: 'executive-board',
    ordinals: [2, 3],
    choose: 'one',
  };
  expect(deadlines(rule, calendar)).toEqual(['slot 2024-03-05']);
});
