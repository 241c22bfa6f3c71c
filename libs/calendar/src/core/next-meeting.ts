import type { CalendarDate } from './calendar-date.js';
import type { Calendar } from './calendar.js';
import { opensAtTheEarliest, sessionsInOrder, surelyOver } from './place-in-time.js';
import type { BodyKey, SessionKey } from './session-key.js';

/** The meeting of a body that comes next, or that is under way. */
export interface NextMeeting {
  readonly session: SessionKey;
  /** The first day of the part that comes next; null while the session has no dates. */
  readonly opens: CalendarDate | null;
  /** The quarter in which it is expected while it has no dates: "2026-Q4"; null when nobody has said. */
  readonly expected: string | null;
  /** The first day on which it may open, for all that is known; null when nothing is. */
  readonly atTheEarliest: CalendarDate | null;
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
  return { ...next, expected: null, atTheEarliest: next.opens, daysLeft };
}

function expected(calendar: Calendar, body: BodyKey, today: CalendarDate): NextMeeting | null {
  for (const session of sessionsInOrder(calendar, body)) {
    const undated = session.segments.find(({ start }) => start === null);
    if (undated === undefined || session.cancelled) continue;
    const over = surelyOver(session, undated);
    if (over === null || over < today) continue;
    const atTheEarliest = opensAtTheEarliest(session, undated);
    return { session: session.key, opens: null, expected: undated.expected, atTheEarliest, daysLeft: null };
  }
  return null;
}
