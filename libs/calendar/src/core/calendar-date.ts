import type { CalendarDate } from '#platform/core';

export type { CalendarDate };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The text as a day of the calendar, or null when there is no such day.
 * @example toCalendarDate('2024-02-29') // '2024-02-29'
 * @example toCalendarDate('2023-02-29') // null
 */
export function toCalendarDate(text: string): CalendarDate | null {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (year === undefined) return null;
  return fromDayNumber(dayNumber(Number(year), Number(month), Number(day))) === text
    ? (text as CalendarDate)
    : null;
}

/** The day that many days later, or earlier when negative. Weeks and months of any length, leap days included. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumberOf(date) + days);
}

/** The same weekday that many weeks before: deadlines are counted back so, with the opening day as day nought. */
export function weeksBefore(date: CalendarDate, weeks: number): CalendarDate {
  return addDays(date, -7 * weeks);
}

/**
 * The same day that many months before; where the month is too short, its last day.
 * @example monthsBefore('2024-03-31', 1) // '2024-02-29'
 */
export function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = partsOf(date);
  const counted = year * 12 + (month - 1) - months;
  const targetYear = Math.floor(counted / 12);
  const targetMonth = (((counted % 12) + 12) % 12) + 1;
  const lastDay = dayNumber(targetYear, targetMonth + 1, 1) - dayNumber(targetYear, targetMonth, 1);
  return fromDayNumber(dayNumber(targetYear, targetMonth, Math.min(day, lastDay)));
}

const firstDay = '0001-01-01' as CalendarDate;
/** Later than any meeting. */
export const lastDay = '9999-12-31' as CalendarDate;

/**
 * The day that many durations of one unit ("P8W", "P15D", "P2Y") later, or earlier when negative; no earlier and no later
 * than a year of four digits.
 * @example plusDuration('2023-08-31', 'P1M', 6) // '2024-02-29'
 */
export function plusDuration(date: CalendarDate, duration: string, times = 1): CalendarDate {
  const { count, unit } = partsOfDuration(duration);
  const all = count * times;
  const years = yearOf(date) + all / { D: 366, W: 53, M: 12, Y: 1 }[unit as 'D' | 'W' | 'M' | 'Y'];
  if (years < 2) return firstDay;
  if (years > 9998) return lastDay;
  if (unit === 'D') return addDays(date, all);
  return unit === 'W' ? addDays(date, 7 * all) : monthsBefore(date, -(unit === 'M' ? all : 12 * all));
}

/** A duration of one unit, taken apart: D, W, M or Y. */
export function partsOfDuration(duration: string): { readonly count: number; readonly unit: string } {
  return { count: Number(duration.slice(1, -1)), unit: duration.slice(-1) };
}

/** The last day of a year of the calendar. */
export function lastDayOfYear(year: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-12-31` as CalendarDate;
}

/** The day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(date: CalendarDate): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

function partsOf(date: CalendarDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function dayNumberOf(date: CalendarDate): number {
  return dayNumber(...partsOf(date));
}

// Days since 1970-01-01 of the proleptic Gregorian calendar and back. Years are shifted to begin in March, so that the
// leap day is a year's last day (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
const daysOfEra = 146_097;
const daysToEpoch = 719_468;

function dayNumber(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const yearsOver = month > 12 ? Math.floor((month - 1) / 12) : 0;
  if (yearsOver > 0) return dayNumber(year + yearsOver, month - 12 * yearsOver, day);
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfEra + dayOfEra - daysToEpoch;
}

function fromDayNumber(days: number): CalendarDate {
  const shifted = days + daysToEpoch;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CalendarDate;
}
