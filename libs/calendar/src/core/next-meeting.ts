import type { CalendarDate } from './calendar-date.js';
import type { Calendar } from './calendar.js';
import { sessionsInOrder, surelyOver } from './place-in-time.js';
import type { BodyKey, SessionKey } from './session-key.js';

/** The meeting of a body that comes next, or that is under way. */
export interface NextMeeting {
  readonly session: SessionKey;
  /** The first day of the part that comes next; null while the session has no dates. */
  readonly opens: CalendarDate | null;
  /** Days until it opens; 0 from the first day to the last. */
  readonly daysLeft: number | null;
}

const day = 24 * 3_600_000;

/**
 * The next dated part of a session of a body that has not ended; where none has dates, the next session that is expected;
 * null when the calendar knows neither.
 */
export function nextMeeting(calendar: Calendar, body: BodyKey, today: CalendarDate): NextMeeting | null {
  const [next] = calendar.sessions
    .filter((session) => session.body === body && !session.cancelled)
    .flatMap(({ key, segments }) =>
      segments.flatMap(({ start, end }) =>
        start === null || end === null || end < today ? [] : [{ session: key, opens: start }],
      ),
    )
    .sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));
  if (next === undefined) return expected(calendar, body, today);
  const daysLeft = Math.max(0, Math.round((Date.parse(next.opens) - Date.parse(today)) / day));
  return { ...next, daysLeft };
}

function expected(calendar: Calendar, body: BodyKey, today: CalendarDate): NextMeeting | null {
  const next = sessionsInOrder(calendar, body).find((session) => {
    const undated = session.segments.find(({ start }) => start === null) ?? null;
    const over = undated === null ? null : surelyOver(session, undated);
    return !session.cancelled && over !== null && over >= today;
  });
  return next === undefined ? null : { session: next.key, opens: null, daysLeft: null };
}
