import { describe, expect, it } from '@jest/globals';
import {
  aCalendar,
  aSession,
  calendarOf2022,
  circumstances,
  day,
  dueMeetings,
  realCalendar,
  whyOf,
} from '../testing/index.js';
import { deadlinesFor } from './deadlines-for.js';
import { defaultDeadlinePolicy } from './deadline-policy.js';
import { resolveDueMeetings } from './resolve-due-meetings.js';
import type { DueRule } from './rules/rule-kinds.js';

const eachSession: DueRule = { kind: 'each-session', body: 'executive-board' };
const secondOrThird: DueRule = {
  kind: 'ordinals-of-year',
  body: 'executive-board',
  ordinals: [2, 3],
  choose: 'one',
};
const assemblysSecond: DueRule = { kind: 'session', at: { body: 'assembly', ordinal: 2 } };

describe('on 1 December 2022, with the register kept from that day', () => {
  const calendar = calendarOf2022().keptFrom('2022-12-01');
  const given = { adopted: 'EB 2022/2', today: '2022-12-01' };
  const resolve = (rule: DueRule) => resolveDueMeetings(rule, circumstances(calendar, given));

  it('the update at each session is due at the first and third of 2023; the second only elects', () => {
    expect(dueMeetings(eachSession, calendar, given)).toEqual([
      'EB 2023/1 fixed',
      'EB 2023/2 passed-over',
      'EB 2023/3 tentative',
    ]);
    const [, second, third] = resolve(eachSession);
    expect(whyOf(second, calendar)).toEqual([
      'The second session of 2023 of the Executive Board only elects the Bureau and takes no documents.',
    ]);
    expect(whyOf(third, calendar)).toEqual([
      'The third session of 2023 of the Executive Board has no dates yet; it is expected in the last quarter of 2023.',
    ]);
  });

  it('the report at the second or third session is due at the third, the only one left, and says so', () => {
    expect(dueMeetings(secondOrThird, calendar, given)).toEqual(['2023: EB 2023/3 tentative']);
    expect(whyOf(resolve(secondOrThird)[0], calendar)).toEqual([
      'The second session of 2023 of the Executive Board only elects the Bureau and takes no documents.',
      'Of the sessions to choose from, only the third session of 2023 of the Executive Board is left.',
      'The calendar of the Executive Board for 2023 is not marked complete.',
      'The third session of 2023 of the Executive Board has no dates yet; it is expected in the last quarter of 2023.',
    ]);
  });

  it('in a year with two candidates a person chooses', () => {
    const with2024 = aCalendar(
      aSession('EB 2022/2').on('2022-11-21', '2022-11-23'),
      aSession('EB 2024/1').on('2024-03-05'),
      aSession('EB 2024/2').on('2024-06-11'),
      aSession('EB 2024/3').on('2024-11-19'),
    );
    expect(dueMeetings(secondOrThird, with2024, given)).toEqual(['2024: EB 2024/2 or EB 2024/3 choice']);
    const [choice] = resolveDueMeetings(secondOrThird, circumstances(with2024, given));
    expect(choice?.chooseBy).toBe('2024-03-05');
  });

  it('the options paper is due at the second session of the Assembly', () => {
    expect(dueMeetings(assemblysSecond, calendar, given)).toEqual(['HA 2 fixed']);
  });

  it('slot, submission and issuance are 14, 10 and 6 weeks before the opening', () => {
    const [paper] = resolve(assemblysSecond);
    expect(deadlinesFor(paper!, defaultDeadlinePolicy, 'pre-session', day('2022-12-01'))).toEqual([
      { kind: 'slot', date: '2023-02-27', passedBeforeAdoption: false },
      { kind: 'submission', date: '2023-03-27', passedBeforeAdoption: false },
      { kind: 'issuance', date: '2023-04-24', passedBeforeAdoption: false },
    ]);
  });
});

describe('on 23 November 2026, with the register kept from that day', () => {
  const calendar = calendarOf2022().keptFrom('2026-11-23');
  const given = { adopted: 'EB 2022/2', today: '2026-11-23' };

  it('the same occurrences are before the register', () => {
    expect(dueMeetings(eachSession, calendar, given)).toEqual([
      'EB 2023/1 fixed, before the register',
      'EB 2023/2 passed-over, before the register',
      'EB 2023/3 tentative, before the register',
    ]);
    expect(dueMeetings(secondOrThird, calendar, given)).toEqual([
      '2023: EB 2023/3 tentative, before the register',
    ]);
    expect(dueMeetings(assemblysSecond, calendar, given)).toEqual(['HA 2 fixed, before the register']);
  });

  it('and no deadline leads up to them', () => {
    const occurrences = [eachSession, secondOrThird, assemblysSecond].flatMap((rule) =>
      resolveDueMeetings(rule, circumstances(calendar, given)),
    );
    const deadlines = occurrences.flatMap((occurrence) =>
      deadlinesFor(occurrence, defaultDeadlinePolicy, 'pre-session', day('2026-11-23')),
    );
    expect(occurrences).toHaveLength(5);
    expect(deadlines).toEqual([]);
  });
});

describe('the history of 2019 to 2026 as it was', () => {
  const calendar = realCalendar().complete(2019, 2020, 2021, 2022, 2023, 2024, 2026);
  const today = '2026-11-23';
  const next = { kind: 'session', at: { body: 'executive-board', next: true } } as const;

  it.each<[string, DueRule, string, readonly string[]]>([
    [
      'each session, asked at the resumed first session of 2019: the resumed part of 2020 is no second time',
      eachSession,
      'EB 2019/1 resumed',
      [
        'EB 2020/1 fixed',
        'EB 2020/2 fixed',
        'EB 2021/1 fixed',
        'EB 2021/2 fixed',
        'EB 2022/1 fixed',
        'EB 2022/2 fixed',
        'EB 2023/1 fixed',
        'EB 2023/2 passed-over',
        'EB 2023/3 fixed',
        'EB 2024/1 fixed',
        'EB 2024/2 fixed',
        'EB 2026/1 tentative',
        'EB 2026/2 tentative',
      ],
    ],
    [
      'second or third of each year: 2024 and 2026 have no third, the second of 2023 only elects',
      secondOrThird,
      'EB 2022/2',
      ['2023: EB 2023/3 fixed', '2024: EB 2024/2 fixed', '2026: EB 2026/2 tentative'],
    ],
    [
      'first and second of each year from 2024 on',
      {
        kind: 'ordinals-of-year',
        body: 'executive-board',
        ordinals: [1, 2],
        choose: 'all',
        from: { year: 2024 },
      },
      'HA 2',
      ['EB 2024/1 fixed', 'EB 2024/2 fixed', 'EB 2026/1 tentative', 'EB 2026/2 tentative'],
    ],
    [
      'regular sessions starting with the first session of 2024',
      {
        kind: 'each-session',
        body: 'executive-board',
        only: 'regular',
        from: { body: 'executive-board', year: 2024, ordinal: 1 },
      },
      'HA 2',
      ['EB 2024/1 fixed', 'EB 2024/2 fixed', 'EB 2026/1 tentative', 'EB 2026/2 tentative'],
    ],
    [
      'the next session of the Board, after the Assembly: not the one that elects',
      next,
      'HA 2',
      ['next: EB 2023/3 fixed'],
    ],
    [
      'the next session, asked at the suspended first of 2020: not its resumed part',
      next,
      'EB 2020/1',
      ['next: EB 2020/2 fixed'],
    ],
    [
      "the Assembly's resumed second session",
      { kind: 'session', at: { body: 'assembly', ordinal: 2 }, segment: { kind: 'resumed' } },
      'HA 2',
      ['HA 2 resumed fixed'],
    ],
    [
      'through the Board to the Assembly, asked after COVID had moved the Board: its last session before was in March',
      {
        kind: 'hops',
        via: { kind: 'preceding', body: 'executive-board', before: assemblysSecond },
        then: assemblysSecond,
      },
      'EB 2020/1 resumed',
      ['via:before:HA 2: EB 2023/1 fixed', 'then:HA 2: HA 2 fixed, waits for via:before:HA 2'],
    ],
    [
      'the last session of each year: the Board of 2020 met in October, that of 2026 is still without dates',
      { kind: 'last-of-year', body: 'executive-board' },
      'EB 2020/1',
      [
        '2020: EB 2020/2 fixed',
        '2021: EB 2021/2 fixed',
        '2022: EB 2022/2 fixed',
        '2023: EB 2023/3 fixed',
        '2024: EB 2024/2 fixed',
        '2026: EB 2026/2 tentative',
      ],
    ],
    [
      'every two years from the first session of 2020 on: that of 2022, of 2024, and of 2026',
      {
        kind: 'interval',
        every: 'P2Y',
        first: { kind: 'session', at: { body: 'executive-board', year: 2020, ordinal: 1 } },
      },
      'EB 2019/1',
      [
        'first:EB 2020/1: EB 2020/1 fixed',
        '+1: EB 2022/1 fixed',
        '+2: EB 2024/1 fixed',
        '+3: EB 2026/1 tentative',
      ],
    ],
    [
      'within 90 days of the resumed first session of 2020, and every half year, to the end of 2021',
      {
        kind: 'interval',
        every: 'P6M',
        first: { kind: 'date', within: 'P90D', of: 'adoption' },
        until: { date: day('2021-12-31') },
      },
      'EB 2020/1 resumed',
      ['first:by: 2020-10-27 fixed', '+1: 2021-04-27 fixed', '+2: 2021-10-27 fixed'],
    ],
    [
      'each session until the second of the Assembly, asked between sessions by silence procedure',
      { ...eachSession, until: { session: { body: 'assembly', ordinal: 2 } } },
      'on 2021-05-01',
      [
        'EB 2021/2 fixed',
        'EB 2022/1 fixed',
        'EB 2022/2 fixed',
        'EB 2023/1 fixed',
        'EB 2023/2 passed-over',
        'EB 2023/3 fixed',
        'EB 2024/1 fixed',
        'EB 2024/2 fixed',
      ],
    ],
    [
      "the Assembly's third session, which no calendar has",
      { kind: 'session', at: { body: 'assembly', ordinal: 3 } },
      'HA 2',
      ['HA 3 none'],
    ],
  ])('%s', (_, rule, adopted, expected) => {
    expect(dueMeetings(rule, calendar, { adopted, today })).toEqual(expected);
  });
});
