import { localeOf, type SpokenLanguage } from '#messages';
import type { CalendarDate } from '#platform/core';

/** A day as people write it: "17 January 2023". */
export function writtenDay(date: CalendarDate, lang: SpokenLanguage): string {
  return format(date, lang, { dateStyle: 'long' });
}

/** The day of the week: "Tuesday". */
export function weekday(date: CalendarDate, lang: SpokenLanguage): string {
  return format(date, lang, { weekday: 'long' });
}

/**
 * How far a day is, in the unit a person would use: days for two weeks, weeks for nine, then months.
 * @example relativeDay(14, 'en') // 'in 2 weeks'
 */
export function relativeDay(inDays: number, lang: SpokenLanguage): string {
  const relative = new Intl.RelativeTimeFormat(localeOf(lang), { numeric: 'auto' });
  const far = Math.abs(inDays);
  if (far < 14) return relative.format(inDays, 'day');
  if (far < 63) return relative.format(Math.round(inDays / 7), 'week');
  return relative.format(Math.round(inDays / 30.44), 'month');
}

/** Calendar dates have no zone: they are written as the day they name. */
function format(date: CalendarDate, lang: SpokenLanguage, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(lang), { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  );
}
