import { describe, expect, it } from '@jest/globals';
import { exactDate, relativeDate } from './say-date.js';

describe('a date as people say it', () => {
  const today = '2026-08-24';

  it.each([
    ['2026-08-24', 'today', '今天'],
    ['2026-08-25', 'tomorrow', '明天'],
    ['2026-08-23', 'yesterday', '昨天'],
    ['2026-09-06', 'in 13 days', '13天后'],
    ['2026-09-07', 'in 2 weeks', '2周后'],
    ['2026-09-14', 'in 3 weeks', '3周后'],
    ['2026-08-03', '3 weeks ago', '3周前'],
    ['2026-10-25', 'in 9 weeks', '9周后'],
    ['2026-10-26', 'in 2 months', '2个月后'],
    ['2027-08-24', 'in 12 months', '12个月后'],
    ['2028-08-24', 'in 2 years', '2年后'],
    ['2023-03-28', '3 years ago', '3年前'],
  ])('%s is %s', (date, english, chinese) => {
    expect(relativeDate(date, today, 'en-GB')).toBe(english);
    expect(relativeDate(date, today, 'zh-CN')).toBe(chinese);
  });

  it('counts calendar days across a change of clocks', () => {
    expect(relativeDate('2026-03-30', '2026-03-28', 'en-GB')).toBe('in 2 days');
  });

  it('is written out as the day it names', () => {
    expect(exactDate('2026-09-14', 'en-GB')).toBe('14 September 2026');
    expect(exactDate('2026-09-14', 'zh-CN')).toBe('2026年9月14日');
  });
});
