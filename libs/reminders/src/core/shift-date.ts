import type { CalendarDate } from '#platform/core';

const dayLength = 86_400_000;

/**
 * The day so many calendar days later; earlier when the number is negative.
 * @example shiftDate('2023-03-01', -1) // '2023-02-28'
 */
export function shiftDate(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength)
    .toISOString()
    .slice(0, 10) as CalendarDate;
}

/** How many calendar days lie from one day to another; negative when the other is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}
