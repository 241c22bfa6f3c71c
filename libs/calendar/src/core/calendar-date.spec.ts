import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../testing/index.js';
import { addDays, monthsBefore, toCalendarDate, weeksBefore, type CalendarDate } from './calendar-date.js';

const anyDay = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

describe('a calendar date', () => {
  it.each(['2024-02-29', '2000-02-29', '2023-12-31', '1945-10-24'])('%s is a day', (text) => {
    expect(toCalendarDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '2023-4-1',
    '28 March 2023',
    '',
  ])('%p is no day', (text) => {
    expect(toCalendarDate(text)).toBeNull();
  });

  it.each([
    ['2023-03-28', 14, '2022-12-20'],
    ['2023-03-28', 10, '2023-01-17'],
    ['2024-03-07', 1, '2024-02-29'],
    ['2023-01-05', 1, '2022-12-29'],
  ])('from %s, %d weeks before is %s', (from, weeks, to) => {
    expect(weeksBefore(day(from), weeks)).toBe(to);
  });

  it.each([
    ['2024-03-31', 1, '2024-02-29'],
    ['2023-03-31', 1, '2023-02-28'],
    ['2023-01-15', 2, '2022-11-15'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2023-12-31', 1, '2023-11-30'],
  ])('from %s, %d months before is %s', (from, months, to) => {
    expect(monthsBefore(day(from), months)).toBe(to);
  });

  it('counts days as the Gregorian calendar does, forth and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (from, days) => {
        const expected = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000);
        fc.pre(expected.getUTCFullYear() >= 1000 && expected.getUTCFullYear() <= 9999);
        expect(addDays(from, days)).toBe(expected.toISOString().slice(0, 10));
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });
});
