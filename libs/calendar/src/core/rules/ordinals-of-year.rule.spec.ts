import { describe, expect, it } from '@jest/globals';
import { aCalendar, aSession, circumstances, day, dueMeetings, whyOf } from '../../testing/index.js';
import { resolveDueMeetings } from '../resolve-due-meetings.js';
import type { DueRule } from './rule-kinds.js';

const secondOrThird: DueRule = {
  kind: 'ordinals-of-year',
  body: 'executive-board',
  ordinals: [2, 3],
  choose: 'one',
};

const second = aSession('EB 2024/2').on('2024-06-11', '2024-06-13');
const third = aSession('EB 2024/3').on('2024-11-19', '2024-11-21');
const both = aCalendar(second, third).complete(2024);

const meetings = (calendar = both, given = {}) =>
  dueMeetings(secondOrThird, calendar, { today: '2024-01-15', ...given });
const why = (calendar = both, given = {}) =>
  whyOf(
    resolveDueMeetings(secondOrThird, circumstances(calendar, { today: '2024-01-15', ...given }))[0],
    calendar,
  );

describe('the second or third session of a year', () => {
  it('waits for a person, until the slot deadline of the second', () => {
    expect(meetings()).toEqual(['2024: EB 2024/2 or EB 2024/3 choice']);
    expect(why()).toEqual(['A person chooses one of the sessions by 5 March 2024.']);
    expect(meetings(both, { today: '2024-03-05' })).toEqual(['2024: EB 2024/2 or EB 2024/3 choice']);
  });

  it('moves on to the third when nobody chose, and says so', () => {
    const late = { today: '2024-03-06' };
    expect(meetings(both, late)).toEqual(['2024: EB 2024/3 fixed']);
    expect(why(both, late)).toEqual([
      'Nobody had chosen the second session of 2024 of the Executive Board by 5 March 2024, its slot deadline.',
      'Of the sessions to choose from, only the third session of 2024 of the Executive Board is left.',
    ]);
  });

  it('stays at the last when its own slot deadline is past, too', () => {
    expect(meetings(both, { today: '2026-11-23' })).toEqual(['2024: EB 2024/3 fixed']);
  });

  it.each(['EB 2024/2', 'EB 2024/3'])('is at the one that a person chose: %s', (session) => {
    const chosen = { chosen: { '2024': session } };
    expect(meetings(both, chosen)).toEqual([`2024: ${session} fixed`]);
    expect(meetings(both, { ...chosen, today: '2026-11-23' })).toEqual([`2024: ${session} fixed`]);
  });

  it('asks again, or takes the one left, when the chosen one has become impossible', () => {
    const chosen = { chosen: { '2024': 'EB 2024/3' } };
    const cancelled = aCalendar(second, third.cancelled()).complete(2024);
    expect(meetings(cancelled, chosen)).toEqual(['2024: EB 2024/2 fixed']);
    expect(why(cancelled, chosen)).toEqual([
      'The third session of 2024 of the Executive Board is cancelled.',
      'The third session of 2024 of the Executive Board had been chosen, but is no longer possible.',
      'Of the sessions to choose from, only the second session of 2024 of the Executive Board is left.',
    ]);
  });

  it('is missed when the later is cancelled after the earlier has passed: a person decides', () => {
    const cancelled = aCalendar(second, third.cancelled()).complete(2024);
    const inJuly = { today: '2024-07-01' };
    expect(meetings(cancelled, inJuly)).toEqual(['2024 passed-over']);
    expect(why(cancelled, inJuly)).toEqual([
      'The third session of 2024 of the Executive Board is cancelled.',
      'The second session of 2024 of the Executive Board is over and the later one is cancelled: 2024 was missed at the Executive Board; a person decides.',
    ]);
    expect(meetings(cancelled, { today: '2024-06-13' })).toEqual(['2024: EB 2024/2 fixed']);
  });

  it('is not missed but late where the task stood at the earlier one already', () => {
    const cancelled = aCalendar(second, third.cancelled()).complete(2024);
    const stood = (session: string) => ({ today: '2024-07-01', standing: { '2024': session } });
    expect(meetings(cancelled, stood('EB 2024/2'))).toEqual(['2024: EB 2024/2 fixed']);
    expect(meetings(cancelled, stood('EB 2024/3'))).toEqual(['2024 passed-over']);
  });

  it('is tentative while the calendar of the year may still grow', () => {
    const onlySecond = aCalendar(second);
    expect(meetings(onlySecond)).toEqual(['2024: EB 2024/2 tentative']);
    expect(meetings(onlySecond.complete(2024))).toEqual(['2024: EB 2024/2 fixed']);
    expect(why(onlySecond.complete(2024))).toEqual([
      'The third session of 2024 of the Executive Board is not on the calendar.',
      'Of the sessions to choose from, only the second session of 2024 of the Executive Board is left.',
    ]);
  });

  it('is left to a person when nothing is left, and says why', () => {
    const none = aCalendar(second.cancelled(), third.withoutDocuments('a retreat')).complete(2024);
    expect(meetings(none)).toEqual(['2024 passed-over']);
    expect(why(none)).toEqual([
      'The second session of 2024 of the Executive Board is cancelled.',
      'The third session of 2024 of the Executive Board takes no documents: “a retreat”.',
      'No session of the Executive Board is left for 2024; a person decides.',
    ]);
  });

  it('is not thought of for a year of which only other sessions are known', () => {
    expect(meetings(aCalendar(aSession('EB 2024/1').on('2024-03-05')))).toEqual([]);
  });

  it('leaves out, in the year of adoption, what came before', () => {
    expect(meetings(both, { adopted: 'EB 2024/2' })).toEqual(['2024: EB 2024/3 fixed']);
    expect(meetings(both, { adopted: 'EB 2024/3' })).toEqual([]);
    const next = aCalendar(second, third, aSession('EB 2025/2').on('2025-06-10')).complete(2024, 2025);
    expect(meetings(next, { adopted: 'EB 2024/3' })).toEqual(['2025: EB 2025/2 fixed']);
  });

  it('does not begin, in the year of adoption, with a year that has neither', () => {
    const years = aCalendar(aSession('EB 2024/1').on('2024-03-05'), aSession('EB 2025/1').on('2025-03-04'));
    expect(meetings(years.complete(2024, 2025), { adopted: 'EB 2024/1' })).toEqual(['2025 passed-over']);
  });

  it('goes by the year in the name, also when the session is held in the next', () => {
    const moved = aCalendar(second, aSession('EB 2024/3').on('2025-01-14')).complete(2024);
    expect(meetings(moved, { adopted: 'EB 2024/2' })).toEqual(['2024: EB 2024/3 fixed']);
  });
});

describe('a choice in years to come', () => {
  it('looks to the years that have dates and one further', () => {
    const years = aCalendar(
      second,
      third,
      aSession('EB 2025/2').undated('2025-Q2'),
      aSession('EB 2025/3').undated('2025-Q4'),
      aSession('EB 2026/2').undated('2026-Q2'),
    ).complete(2024);
    expect(meetings(years, { today: '2024-12-01' })).toEqual([
      '2024: EB 2024/3 fixed',
      '2025: EB 2025/2 or EB 2025/3 choice',
    ]);
    const until = { ...secondOrThird, until: { date: day('2026-12-31') } };
    expect(dueMeetings(until, years, { today: '2024-12-01' }).at(-1)).toBe('2026: EB 2026/2 tentative');
  });
});

describe('sessions of each year, all of them', () => {
  const rule: DueRule = {
    kind: 'ordinals-of-year',
    body: 'executive-board',
    ordinals: [1, 2],
    choose: 'all',
  };
  const calendar = aCalendar(
    aSession('EB 2024/1').on('2024-03-05'),
    aSession('EB 2024/2').on('2024-06-11').electionOnly(),
    aSession('EB 2024/3').on('2024-11-19'),
    aSession('EB 2025/1').on('2025-03-04').cancelled(),
    aSession('EB 2025/2').on('2025-06-10'),
    aSession('EB 2026/1').undated(),
  );

  it('leave a gap where one is cancelled or takes no documents', () => {
    expect(dueMeetings(rule, calendar)).toEqual([
      'EB 2024/1 fixed',
      'EB 2024/2 passed-over',
      'EB 2025/1 passed-over',
      'EB 2025/2 fixed',
      'EB 2026/1 tentative',
    ]);
  });

  it('keep to every second year and to first and last', () => {
    const from2024 = { ...rule, everyYears: 2, from: { year: 2024 } } as const;
    expect(dueMeetings(from2024, calendar)).toEqual([
      'EB 2024/1 fixed',
      'EB 2024/2 passed-over',
      'EB 2026/1 tentative',
    ]);
    const until = { session: { body: 'executive-board', year: 2025, ordinal: 1 } };
    expect(dueMeetings({ ...rule, until }, calendar)).toEqual([
      'EB 2024/1 fixed',
      'EB 2024/2 passed-over',
      'EB 2025/1 passed-over',
    ]);
  });

  it('have no meaning for a body that counts its sessions over its life', () => {
    expect(dueMeetings({ ...rule, body: 'assembly' }, calendar)).toEqual(['undated none']);
  });
});
