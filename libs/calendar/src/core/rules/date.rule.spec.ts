import { describe, expect, it } from '@jest/globals';
import { aCalendar, aSession, circumstances, day, dueMeetings, whyOf } from '../../testing/index.js';
import { defaultDeadlinePolicy } from '../deadline-policy.js';
import { deadlinesFor } from '../deadlines-for.js';
import { resolveDueMeetings } from '../resolve-due-meetings.js';
import type { DueRule } from './rule-kinds.js';

const suspended = aSession('EB 2024/1').on('2024-02-27', '2024-02-29').resumedOn('2024-05-06', '2024-05-08');
const calendar = aCalendar(suspended, aSession('EB 2024/2').undated());
const given = { today: '2024-03-01' };
const within = (of: 'adoption' | 'closure' | 'unstated' | { event: string }): DueRule => ({
  kind: 'date',
  within: 'P90D',
  of,
});

describe('a date', () => {
  it.each<[string, DueRule, string | undefined, readonly string[]]>([
    ['that the text names', { kind: 'date', by: day('2026-06-30') }, 'EB 2024/1', ['by: 2026-06-30 fixed']],
    [
      'that the text names, also before adoption',
      { kind: 'date', by: day('2023-06-30') },
      'EB 2024/1',
      ['by: 2023-06-30 fixed'],
    ],
    [
      'within a time of adoption, from the end of the part that adopted',
      within('adoption'),
      'EB 2024/1',
      ['by: 2024-05-29 fixed'],
    ],
    [
      'within a time of adoption in a resumed part',
      within('adoption'),
      'EB 2024/1 resumed',
      ['by: 2024-08-06 fixed'],
    ],
    [
      'within a time of adoption by silence procedure',
      within('adoption'),
      'on 2024-03-12',
      ['by: 2024-06-10 fixed'],
    ],
    [
      'within a time of the closure: the last part counts',
      within('closure'),
      'EB 2024/1',
      ['by: 2024-08-06 fixed'],
    ],
    ['within a time of a closure without dates', within('closure'), 'EB 2024/2', ['by none']],
    ['within a time of adoption that is not known', within('adoption'), undefined, ['by none']],
    ['within a time of an event', within({ event: 'the launch' }), 'EB 2024/1', ['by none']],
    ['within a time of what the text does not state', within('unstated'), 'EB 2024/1', ['by none']],
  ])('%s', (_, rule, adopted, expected) => {
    expect(dueMeetings(rule, calendar, { ...given, ...(adopted === undefined ? {} : { adopted }) })).toEqual(
      expected,
    );
  });

  it('that was over before the register was kept is history', () => {
    const rule: DueRule = { kind: 'date', by: day('2023-12-31') };
    expect(dueMeetings(rule, calendar.keptFrom('2024-01-01'), given)).toEqual([
      'by: 2023-12-31 fixed, before the register',
    ]);
  });

  it('says in words what it cannot count from', () => {
    const why = (rule: DueRule) =>
      whyOf(resolveDueMeetings(rule, circumstances(calendar, given))[0], calendar);
    expect(why(within({ event: 'the launch' }))).toEqual([
      'It is counted from an event whose date is not known: “the launch”.',
    ]);
    expect(why(within('unstated'))).toEqual([
      'The text does not say from which day it is counted; a person decides.',
    ]);
  });

  it('has one deadline, itself, and none of those that lead up to a meeting', () => {
    const [due] = resolveDueMeetings({ kind: 'date', by: day('2026-06-30') }, circumstances(calendar, given));
    expect(deadlinesFor(due!, defaultDeadlinePolicy, 'pre-session', day('2024-03-01'))).toEqual([
      { kind: 'by', date: '2026-06-30', passedBeforeAdoption: false },
    ]);
  });
});
