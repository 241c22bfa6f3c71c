import { describe, expect, it } from '@jest/globals';
import { aCalendar, aSession, circumstances, dueMeetings, whyOf } from '../../testing/index.js';
import { resolveDueMeetings } from '../resolve-due-meetings.js';
import type { DueRule } from './rule-kinds.js';

const board = 'executive-board';
const of2024: DueRule = { kind: 'last-of-year', body: board, year: 2024 };
const ofEachYear: DueRule = { kind: 'last-of-year', body: board };

const first = aSession('EB 2024/1').on('2024-05-06', '2024-05-08');
const second = aSession('EB 2024/2').on('2024-12-04', '2024-12-06');
const calendar = aCalendar(first, second);

describe('the last session of a year', () => {
  it('is tentative until a person has said that the year is whole', () => {
    expect(dueMeetings(of2024, calendar)).toEqual(['2024: EB 2024/2 tentative']);
    expect(whyOf(resolveDueMeetings(of2024, circumstances(calendar))[0], calendar)).toEqual([
      'The calendar of the Executive Board for 2024 is not marked complete.',
    ]);
    expect(dueMeetings(of2024, calendar.complete(2024))).toEqual(['2024: EB 2024/2 fixed']);
  });

  it.each([
    ['is cancelled', second.cancelled()],
    ['only elects', second.electionOnly()],
  ])('is the one before, when the last %s', (_, last) => {
    expect(dueMeetings(of2024, aCalendar(first, last).complete(2024))).toEqual(['2024: EB 2024/1 fixed']);
  });

  it('is the one of that name, also when it is held in the next year', () => {
    const moved = aCalendar(first, aSession('EB 2024/2').on('2025-01-15')).complete(2024);
    expect(dueMeetings(of2024, moved)).toEqual(['2024: EB 2024/2 fixed']);
  });

  it('is the last regular one, when the text says so', () => {
    const withSpecial = aCalendar(first, second, aSession('EB 2024/3').on('2024-12-20').special()).complete(
      2024,
    );
    expect(dueMeetings(of2024, withSpecial)).toEqual(['2024: EB 2024/3 fixed']);
    expect(dueMeetings({ ...of2024, only: 'regular' }, withSpecial)).toEqual(['2024: EB 2024/2 fixed']);
  });

  it('is never the one that asked, nor one before it', () => {
    const adopted = { adopted: 'EB 2024/2' };
    expect(dueMeetings(of2024, calendar, adopted)).toEqual(['2024 none']);
    expect(dueMeetings(of2024, calendar.complete(2024), adopted)).toEqual(['2024 passed-over']);
    expect(
      whyOf(resolveDueMeetings(of2024, circumstances(calendar.complete(2024), adopted))[0], calendar),
    ).toEqual([
      'The first session of 2024 of the Executive Board did not come after this was adopted.',
      'The second session of 2024 of the Executive Board did not come after this was adopted.',
      'No session of the Executive Board is left for 2024; a person decides.',
    ]);
  });

  it('asks a person when none of a whole year takes documents', () => {
    const empty = aCalendar(first.cancelled(), second.electionOnly());
    expect(dueMeetings(of2024, empty.complete(2024))).toEqual(['2024 passed-over']);
    expect(dueMeetings(of2024, empty)).toEqual(['2024 passed-over']);
  });

  it('of a year that the calendar does not have is not told', () => {
    expect(dueMeetings({ ...of2024, year: 2031 }, calendar)).toEqual(['2031 none']);
  });
});

describe('the last session of each year', () => {
  it('looks to the years that have dates, and one further', () => {
    const years = aCalendar(
      first,
      second,
      aSession('EB 2025/1').undated('2025-Q2'),
      aSession('EB 2025/2').undated('2025-Q4'),
      aSession('EB 2026/1').undated('2026-Q2'),
    ).complete(2024);
    expect(dueMeetings(ofEachYear, years, { adopted: 'EB 2024/1' })).toEqual([
      '2024: EB 2024/2 fixed',
      '2025: EB 2025/2 tentative',
    ]);
  });

  it('has no meaning for a body that counts its sessions over its life', () => {
    expect(dueMeetings({ kind: 'last-of-year', body: 'assembly' }, calendar)).toEqual(['undated none']);
  });
});
