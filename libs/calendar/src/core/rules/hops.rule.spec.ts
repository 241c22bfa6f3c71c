import { describe, expect, it } from '@jest/globals';
import {
  aCalendar,
  aSession,
  circumstances,
  dueMeetings,
  whyOf,
  type SessionBuilder,
} from '../../testing/index.js';
import { resolveDueMeetings } from '../resolve-due-meetings.js';
import type { DueRule } from './rule-kinds.js';

const board = 'executive-board';
const assemblysSecond: DueRule = { kind: 'session', at: { body: 'assembly', ordinal: 2 } };
const boardBefore: DueRule = { kind: 'preceding', body: board, before: assemblysSecond };
const through: DueRule = { kind: 'hops', via: boardBefore, then: assemblysSecond };

const second2022 = aSession('EB 2022/2').on('2022-11-21', '2022-11-23');
const first2023 = aSession('EB 2023/1').on('2023-03-28', '2023-03-29');
const assembly = aSession('HA 2').on('2023-06-05', '2023-06-09');
const electing = aSession('EB 2023/2').on('2023-06-04').electionOnly();
const calendar = aCalendar(second2022, first2023, electing, assembly).complete(2022, 2023);
const given = { adopted: 'EB 2022/2' };

const before = (sessions: readonly SessionBuilder[]) =>
  dueMeetings(boardBefore, aCalendar(...sessions).complete(2022, 2023), given);

describe('the last session of a body before another meeting', () => {
  it('takes documents and has closed before the other opens; what is passed over is said', () => {
    expect(dueMeetings(boardBefore, calendar, given)).toEqual(['before:HA 2: EB 2023/1 fixed']);
    expect(whyOf(resolveDueMeetings(boardBefore, circumstances(calendar, given))[0], calendar)).toEqual([
      'The second session of 2023 of the Executive Board only elects the Bureau and takes no documents.',
    ]);
  });

  it.each<[string, readonly SessionBuilder[], readonly string[]]>([
    [
      'not one that closes on the opening day',
      [second2022, first2023, aSession('EB 2023/2').on('2023-06-05'), assembly],
      ['before:HA 2: EB 2023/1 fixed'],
    ],
    [
      'not one that was suspended and closes later',
      [second2022, first2023, aSession('EB 2023/2').on('2023-05-02').resumedOn('2023-07-04'), assembly],
      ['before:HA 2: EB 2023/1 fixed'],
    ],
    ['not the one that asked, nor one before it', [second2022, assembly], ['before:HA 2 none']],
    [
      'none at all where those left take no documents',
      [second2022, electing, assembly],
      ['before:HA 2 passed-over'],
    ],
    [
      'one without dates, while it is expected to be over',
      [second2022, first2023, aSession('EB 2023/2').undated('2023-Q1'), assembly],
      ['before:HA 2: EB 2023/2 tentative'],
    ],
    [
      'the one before the other may open at the earliest',
      [second2022, first2023, aSession('HA 2').undated('2023-Q2')],
      ['before:HA 2: EB 2023/1 tentative'],
    ],
    [
      'none before a meeting of which no time is known',
      [second2022, first2023, aSession('HA 2').undated()],
      ['before:HA 2 none'],
    ],
  ])('%s', (_, sessions, expected) => {
    expect(before(sessions)).toEqual(expected);
  });

  it('is tentative while the body may still meet in between', () => {
    const open = aCalendar(second2022, first2023, assembly);
    expect(dueMeetings(boardBefore, open, given)).toEqual(['before:HA 2: EB 2023/1 tentative']);
    expect(whyOf(resolveDueMeetings(boardBefore, circumstances(open, given))[0], open)).toEqual([
      'The calendar of the Executive Board for 2023 is not marked complete.',
    ]);
  });
});

describe('through one body to another', () => {
  it('is due at each, and the second waits for the first', () => {
    expect(dueMeetings(through, calendar, given)).toEqual([
      'via:before:HA 2: EB 2023/1 fixed',
      'then:HA 2: HA 2 fixed, waits for via:before:HA 2',
    ]);
  });

  it('the second waits for nothing where the first has no meeting left, or is history', () => {
    const noFirst = aCalendar(second2022, electing, assembly).complete(2022, 2023);
    expect(dueMeetings(through, noFirst, given)).toEqual([
      'via:before:HA 2 passed-over',
      'then:HA 2: HA 2 fixed',
    ]);
    expect(dueMeetings(through, calendar.keptFrom('2023-05-01'), given)).toEqual([
      'via:before:HA 2: EB 2023/1 fixed, before the register',
      'then:HA 2: HA 2 fixed',
    ]);
  });

  it('keeps the choice at the first body apart from the second', () => {
    const chosen: DueRule = {
      kind: 'hops',
      via: { kind: 'ordinals-of-year', body: board, ordinals: [1, 2], choose: 'one', from: { year: 2024 } },
      then: { kind: 'session', at: { body: 'assembly', ordinal: 3 } },
    };
    const years = aCalendar(
      aSession('EB 2024/1').on('2024-05-06'),
      aSession('EB 2024/2').on('2024-12-04'),
      aSession('HA 3').on('2025-06-02'),
    );
    expect(dueMeetings(chosen, years)).toEqual([
      'via:2024: EB 2024/1 or EB 2024/2 choice',
      'then:HA 3: HA 3 fixed, waits for via:2024',
    ]);
    expect(dueMeetings(chosen, years, { chosen: { 'via:2024': 'EB 2024/2' } })[0]).toBe(
      'via:2024: EB 2024/2 fixed',
    );
  });
});

describe('several receivers', () => {
  it('have tasks of their own, with slots that stay apart', () => {
    const rule: DueRule = {
      kind: 'all',
      rules: [assemblysSecond, { kind: 'session', at: { body: board, next: true } }, assemblysSecond],
    };
    expect(dueMeetings(rule, calendar, given)).toEqual([
      '1:HA 2: HA 2 fixed',
      '2:next: EB 2023/1 fixed',
      '3:HA 2: HA 2 fixed',
    ]);
  });
});
