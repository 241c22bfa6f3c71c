import { describe, expect, it } from '@jest/globals';
import { aCalendar, aSession, circumstances, day, dueMeetings, whyOf } from '../../testing/index.js';
import { resolveDueMeetings } from '../resolve-due-meetings.js';
import type { DueRule } from './rule-kinds.js';

const board = 'executive-board';
const firstOf = (year: number): DueRule => ({ kind: 'session', at: { body: board, year, ordinal: 1 } });

const years = aCalendar(
  aSession('EB 2019/1').on('2019-05-30'),
  aSession('EB 2020/1').on('2020-06-29'),
  aSession('EB 2020/2').on('2020-10-27'),
  aSession('EB 2021/1').on('2021-04-07'),
  aSession('EB 2022/1').on('2022-03-29'),
  aSession('EB 2022/2').on('2023-01-17'),
  aSession('EB 2024/1').undated('2024-Q2'),
  aSession('EB 2026/1').undated('2026-Q2'),
).complete(2019, 2020, 2021, 2022);

describe('every so many years', () => {
  it('at the session of the year, called like the first; of those only expected, the next', () => {
    const rule: DueRule = { kind: 'interval', every: 'P2Y', first: firstOf(2020) };
    expect(dueMeetings(rule, years)).toEqual([
      'first:EB 2020/1: EB 2020/1 fixed',
      '+1: EB 2022/1 fixed',
      '+2: EB 2024/1 tentative',
    ]);
  });

  it('counts from the year of a first session that was long before the calendar begins', () => {
    const rule: DueRule = { kind: 'interval', every: 'P2Y', body: board, first: firstOf(1992) };
    expect(dueMeetings(rule, years.keptFrom('2019-01-01'))).toEqual([
      'first:EB 1992/1 none, before the register',
      '+14: EB 2020/1 fixed',
      '+15: EB 2022/1 fixed',
      '+16: EB 2024/1 tentative',
    ]);
  });

  it('from adoption, when no first is said: the year itself is too early', () => {
    const rule: DueRule = { kind: 'interval', every: 'P1Y', body: board };
    expect(dueMeetings(rule, years, { adopted: 'EB 2020/1', today: '2021-01-01' })).toEqual([
      '+1: EB 2021/1 fixed',
      '+2: EB 2022/1 or EB 2022/2 choice',
      '+4: EB 2024/1 tentative',
    ]);
  });

  it('goes by the year in the name of a session that is held in the next', () => {
    const rule: DueRule = { kind: 'interval', every: 'P2Y', body: board, first: firstOf(2020) };
    const only = aCalendar(aSession('EB 2020/1').on('2020-06-29'), aSession('EB 2022/2').on('2023-01-17'));
    expect(dueMeetings(rule, only.complete(2022))).toEqual([
      'first:EB 2020/1: EB 2020/1 fixed',
      '+1: EB 2022/2 fixed',
    ]);
  });

  it('goes by the date for a body that counts its sessions over its life', () => {
    const rule: DueRule = {
      kind: 'interval',
      every: 'P4Y',
      first: { kind: 'session', at: { body: 'assembly', ordinal: 1 } },
    };
    const assemblies = aCalendar(
      aSession('HA 1').on('2019-05-27', '2019-05-31'),
      aSession('HA 2').on('2023-06-05', '2023-06-09'),
    );
    expect(dueMeetings(rule, assemblies)).toEqual(['first:HA 1: HA 1 fixed', '+1: HA 2 tentative']);
  });

  it('ends where the text says so', () => {
    const rule: DueRule = {
      kind: 'interval',
      every: 'P1Y',
      first: firstOf(2019),
      until: { session: { body: board, year: 2021, ordinal: 1 } },
    };
    expect(dueMeetings(rule, years)).toEqual([
      'first:EB 2019/1: EB 2019/1 fixed',
      '+1: EB 2020/1 fixed',
      '+2: EB 2021/1 fixed',
    ]);
  });

  it('is not told from an adoption or at a body that is not known', () => {
    expect(dueMeetings({ kind: 'interval', every: 'P1Y', body: board }, years)).toEqual(['+1 none']);
    expect(
      dueMeetings({ kind: 'interval', every: 'P1Y', body: 'council' }, years, { adopted: 'EB 2020/1' }),
    ).toEqual(['+1 none']);
  });
});

describe('every so many days or months', () => {
  const thereafter: DueRule = {
    kind: 'interval',
    every: 'P60D',
    first: { kind: 'date', within: 'P15D', of: 'adoption' },
    until: { date: day('2022-09-01') },
  };

  it('follows the first date, to the end that is said', () => {
    expect(dueMeetings(thereafter, years, { adopted: 'EB 2022/1', today: '2022-04-01' })).toEqual([
      'first:by: 2022-04-13 fixed',
      '+1: 2022-06-12 fixed',
      '+2: 2022-08-11 fixed',
    ]);
  });

  it('counts months from the first day, not from one another: the end of a short one shortens no other', () => {
    const rule: DueRule = {
      kind: 'interval',
      every: 'P1M',
      first: { kind: 'date', by: day('2023-12-31') },
      until: { date: day('2024-04-01') },
    };
    expect(dueMeetings(rule, years, { today: '2023-12-01' })).toEqual([
      'first:by: 2023-12-31 fixed',
      '+1: 2024-01-31 fixed',
      '+2: 2024-02-29 fixed',
      '+3: 2024-03-31 fixed',
    ]);
  });

  it('looks a year past today, or to the end of the calendar when that is later', () => {
    const rule: DueRule = { kind: 'interval', every: 'P6M' };
    const given = { adopted: 'EB 2022/1', today: '2022-04-01' };
    const short = aCalendar(aSession('EB 2022/1').on('2022-03-29'));
    expect(dueMeetings(rule, short, given)).toEqual(['+1: 2022-09-29 fixed', '+2: 2023-03-29 fixed']);
    expect(dueMeetings(rule, years, given).at(-1)).toBe('+8: 2026-03-29 fixed');
  });

  it('goes on whatever happened to the earlier ones, and never without bounds', () => {
    const daily: DueRule = { kind: 'interval', every: 'P1D', first: { kind: 'date', by: day('1992-01-01') } };
    const [first, second, ...more] = dueMeetings(daily, years, { today: '2022-12-01' });
    expect([first, second]).toEqual(['first:by: 1992-01-01 fixed', '+10792: 2021-07-19 fixed']);
    expect(more.length).toBeLessThan(1000);
    const never: DueRule = {
      kind: 'interval',
      every: 'P9999Y',
      first: { kind: 'date', by: day('1992-01-01') },
    };
    expect(dueMeetings(never, years)).toEqual(['first:by: 1992-01-01 fixed']);
  });

  it('is not counted from a first time that has no day, and says why', () => {
    const rule: DueRule = { ...thereafter, first: { kind: 'date', within: 'P15D', of: 'unstated' } };
    expect(dueMeetings(rule, years)).toEqual(['first:by none']);
    expect(whyOf(resolveDueMeetings(rule, circumstances(years))[0], years)).toEqual([
      'The text does not say from which day it is counted; a person decides.',
    ]);
  });
});
