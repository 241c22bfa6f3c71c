import { addDays, weekdayOf, weeksBefore, type CalendarDate } from './calendar-date.js';
import type { DeadlinePolicy, NonWorkingDays } from './deadline-policy.js';

/** A year and a day: a policy under which no day is a working day moves nothing. */
const longestWay = 366;

/**
 * The day so many calendar weeks before an opening; moved to the last working day before it when the policy says so.
 * @param opening the first day of the segment, in the body's own zone
 */
export function weeksBeforeOpening(
  opening: CalendarDate,
  weeks: number,
  { nonWorking }: Pick<DeadlinePolicy, 'nonWorking'>,
): CalendarDate {
  const counted = weeksBefore(opening, weeks);
  return nonWorking.move === 'earlier' ? lastWorkingDay(counted, nonWorking) : counted;
}

/** The day itself when it is a working day, else the last one before it. */
function lastWorkingDay(day: CalendarDate, nonWorking: NonWorkingDays): CalendarDate {
  for (let back = 0; back <= longestWay; back += 1) {
    const candidate = addDays(day, -back);
    if (isWorkingDay(candidate, nonWorking)) return candidate;
  }
  return day;
}

/** So many working days before a day, which need not be one itself; weekends and holidays are not counted. */
export function workingDaysBefore(
  day: CalendarDate,
  count: number,
  nonWorking: NonWorkingDays,
): CalendarDate {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = lastWorkingDay(addDays(found, -1), nonWorking);
  return found;
}

function isWorkingDay(day: CalendarDate, { weekend, holidays }: NonWorkingDays): boolean {
  return !weekend.includes(weekdayOf(day)) && !holidays.includes(day);
}
