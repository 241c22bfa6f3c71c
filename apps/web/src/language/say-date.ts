const dayLength = 86_400_000;

/** Calendar dates have no zone: they are written as the day they name. */
export function exactDate(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(atNoon(date));
}

/**
 * How far a date is from today, in the unit a person would use: days for two weeks, weeks for nine, months for two
 * years, then years.
 * @example relativeDate('2026-09-14', '2026-08-24', 'en-GB') // 'in 3 weeks'
 */
export function relativeDate(date: string, today: string, locale: string): string {
  const days = Math.round((atNoon(date).getTime() - atNoon(today).getTime()) / dayLength);
  const [count, unit] = inUnit(days);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(count, unit);
}

function inUnit(days: number): [number, Intl.RelativeTimeFormatUnit] {
  const far = Math.abs(days);
  if (far < 14) return [days, 'day'];
  if (far < 63) return [Math.round(days / 7), 'week'];
  if (far < 731) return [Math.round(days / 30.44), 'month'];
  return [Math.round(days / 365.25), 'year'];
}

function atNoon(date: string): Date {
  return new Date(`${date.slice(0, 10)}T12:00:00Z`);
}
