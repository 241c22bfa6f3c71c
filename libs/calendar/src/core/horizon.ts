import type { Calendar, Session } from './calendar.js';
import { addDays, plusDuration, type CalendarDate } from './calendar-date.js';
import { firstUsable } from './first-usable.js';
import { oncePer } from './once-per.js';
import { placeInOrder, sessionsInOrder, surelyOver } from './place-in-time.js';
import type { BodyKey } from './session-key.js';

const lastDated = oncePer((calendar: Calendar): ReadonlyMap<BodyKey, number> => {
  const places = new Map<BodyKey, number>();
  for (const { key, body, segments } of calendar.sessions) {
    const dated = segments.some(({ start }) => start !== null);
    if (dated) places.set(body, Math.max(places.get(body) ?? -1, placeInOrder(calendar, key) ?? -1));
  }
  return places;
});

/** Whether a session stands no later than the last one of its body that has dates, or should have been held by today. */
export function isSoFar(calendar: Calendar, session: Session, today: CalendarDate): boolean {
  if ((placeInOrder(calendar, session.key) ?? 0) <= (lastDated(calendar).get(session.body) ?? -1))
    return true;
  const over = surelyOver(session, session.segments[0] ?? null);
  return over !== null && over < today;
}

/**
 * How far a duty without an end looks along sessions that it meets, in their order: to the last one that has dates, and
 * one further where a session is only expected. Those between that cannot count are passed over, not looked past.
 */
export function withinHorizon(
  calendar: Calendar,
  sessions: readonly Session[],
  today: CalendarDate,
): readonly Session[] {
  const next = sessions.findIndex(
    (session) => !isSoFar(calendar, session, today) && firstUsable(session) !== null,
  );
  return next === -1 ? sessions : sessions.slice(0, next + 1);
}

const lastDays = oncePer((calendar: Calendar): ReadonlyMap<BodyKey, CalendarDate> => {
  const days = new Map<BodyKey, CalendarDate>();
  for (const body of new Set(calendar.sessions.map((session) => session.body))) {
    const known = sessionsInOrder(calendar, body)
      .flatMap((session) => session.segments.map((segment) => surelyOver(session, segment)))
      .filter((date) => date !== null)
      .sort();
    if (known.length > 0) days.set(body, known.at(-1)!);
  }
  return days;
});

/**
 * The last day for which dates that follow one another are made: where the body's calendar ends, or a year past today,
 * whichever is later, but never more than five years past today.
 */
export function lastDayOfDates(calendar: Calendar, body: BodyKey, today: CalendarDate): CalendarDate {
  const year = addDays(today, 366);
  const limit = plusDuration(today, 'P5Y');
  const known = lastDays(calendar).get(body) ?? year;
  const later = known > year ? known : year;
  return later < limit ? later : limit;
}
