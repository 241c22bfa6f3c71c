import type { CalendarDate } from './calendar-date.js';
import type { Calendar } from './calendar.js';
import type { BodyKey, SessionKey } from './session-key.js';

/** The meeting of a body that comes next, or that is under way. */
export interface NextMeeting {
  readonly session: SessionKey;
  /** The first day of the part that comes next. */
  readonly opens: CalendarDate;
  /** Days until it opens; 0 from the first day to the last. */
  readonly daysLeft: number;
}

const day = 24 * 3_600_000;

/** The next dated part of a session of a body that has not ended; null when the calendar knows none. */
export function nextMeeting(calendar: Calendar, body: BodyKey, today: CalendarDate): NextMeeting | null {
  const [next] = calendar.sessions
    .filter((session) => session.body === body && !session.cancelled)
    .flatMap(({ key, segments }) =>
      segments.flatMap(({ start, end }) =>
        start === null || end === null || end < today ? [] : [{ session: key, opens: start }],
      ),
    )
    .sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));
  if (next === undefined) return null;
  const daysLeft = Math.max(0, Math.round((Date.parse(next.opens) - Date.parse(today)) / day));
  return { ...next, daysLeft };
}
