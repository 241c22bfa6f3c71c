import { describe, expect, it } from '@jest/globals';
import { aCalendar, aSession, circumstances, day } from '../testing/index.js';
import { defaultDeadlinePolicy } from './deadline-policy.js';
import { deadlinesFor, type DeliverableForm } from './deadlines-for.js';
import { resolveDueMeetings } from './resolve-due-meetings.js';
import type { DueRule } from './rules/rule-kinds.js';

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
