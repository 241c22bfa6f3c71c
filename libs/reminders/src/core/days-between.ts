import type { CalendarDate } from '#calendar/core';

const dayLength = 86_400_000;

/** How many calendar days lie from one day to another; negative when the other is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}
