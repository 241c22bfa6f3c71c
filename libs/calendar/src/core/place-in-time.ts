import { lastDay, lastDayOfYear, toCalendarDate, yearOf, type CalendarDate } from './calendar-date.js';
import {
  sessionOf,
  type Adoption,
  type Calendar,
  type Segment,
  type Session,
  type SessionAdoption,
} from './calendar.js';
import { firstUsable } from './first-usable.js';
import { oncePer } from './once-per.js';
import type { BodyKey, SessionKey } from './session-key.js';

/** Where a session stands of which nothing is known but its number: later than all others. */
const farOff = lastDay;

/**
 * The last day of an expected quarter, or null when the text is none.
 * @example lastDayOfQuarter('2023-Q4') // '2023-12-31'
 */
export function lastDayOfQuarter(expected: string): CalendarDate | null {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(expected) ?? [];
  if (year === undefined) return null;
  return toCalendarDate(`${year}-${['03-31', '06-30', '09-30', '12-31'][Number(quarter) - 1]}`);
}

/**
 * The day by which a segment has surely ended, for all that the calendar knows: its last day, else the last day of the
 * period in which it is expected, else of the year in its session's name; null when nothing is known.
 */
export function surelyOver(session: Session, segment: Segment | null): CalendarDate | null {
  if (segment?.end) return segment.end;
  if (segment?.expected) return lastDayOfQuarter(segment.expected);
  return session.year === null ? null : lastDayOfYear(session.year);
}

/**
 * The first day on which a segment may open, for all that the calendar knows: its own, else that of the quarter in which
 * it is expected, else of the year in its session's name; null when nothing is known.
 */
export function opensAtTheEarliest(session: Session, segment: Segment | null): CalendarDate | null {
  if (segment?.start) return segment.start;
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(segment?.expected ?? '') ?? [];
  if (year !== undefined)
    return toCalendarDate(`${year}-${['01', '04', '07', '10'][Number(quarter) - 1]}-01`);
  return session.year === null ? null : toCalendarDate(`${String(session.year).padStart(4, '0')}-01-01`);
}

/** The year a session belongs to: the one in its name; of a body that counts over its life, the one it begins in. */
export function yearOfSession(session: Session): number | null {
  const opens = opensAtTheEarliest(session, session.segments[0] ?? null);
  return session.year ?? (opens === null ? null : yearOf(opens));
}

const orderOf = oncePer((calendar: Calendar): ReadonlyMap<BodyKey, readonly Session[]> => {
  const byBody = new Map<BodyKey, { session: Session; at: CalendarDate }[]>();
  for (const session of calendar.sessions) {
    const placed = { session, at: placeOf(session) };
    const others = byBody.get(session.body);
    if (others === undefined) byBody.set(session.body, [placed]);
    else others.push(placed);
  }
  return new Map(
    [...byBody].map(([body, placed]) => [
      body,
      placed
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : byName(a.session, b.session)))
        .map(({ session }) => session),
    ]),
  );
});

/** The sessions of a body in the order of time; those without dates stand where they are expected. */
export function sessionsInOrder(calendar: Calendar, body: BodyKey): readonly Session[] {
  return orderOf(calendar).get(body) ?? [];
}

const placesOf = oncePer(
  (calendar: Calendar): ReadonlyMap<SessionKey, number> =>
    new Map([...orderOf(calendar).values()].flatMap((own) => own.map(({ key }, at) => [key, at] as const))),
);

/** Which in the order of its body a session is, from nought; null when the calendar does not have it. */
export function placeInOrder(calendar: Calendar, session: SessionKey): number | null {
  return placesOf(calendar).get(session) ?? null;
}

/** Some sessions of one body in the order of time. */
export function inOrder(calendar: Calendar, sessions: readonly Session[]): readonly Session[] {
  const places = placesOf(calendar);
  return [...sessions].sort((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0));
}

function placeOf(session: Session): CalendarDate {
  const first = session.segments[0] ?? null;
  return first?.start ?? surelyOver(session, first) ?? farOff;
}

function byName(a: Session, b: Session): number {
  return (
    (a.year ?? 0) - (b.year ?? 0) ||
    (a.ordinal ?? 0) - (b.ordinal ?? 0) ||
    (a.name ?? '').localeCompare(b.name ?? '', 'en')
  );
}

/**
 * Whether a segment comes after the one in which something was adopted. Without a known adoption everything does. Dates
 * decide; where one has none, the order of the body's own names does, and then the period in which it is expected.
 */
export function isAfterAdoption(
  calendar: Calendar,
  adopted: Adoption | null,
  session: Session,
  segment: Segment,
): boolean {
  if (adopted === null) return true;
  if (adopted.session === null) return isAfterDay(adopted.on, session, segment);
  const adopting = sessionOf(calendar, adopted.session);
  if (adopting === null) return !adopted.on || isAfterDay(adopted.on, session, segment);
  const adoptingSegment = segmentOfAdoption(adopting, adopted);
  if (session.key === adopting.key) return isLaterPart(adopting, adoptingSegment, segment);
  const over = adoptingSegment?.end ?? adopted.on ?? null;
  if (over !== null && segment.start !== null) return segment.start > over;
  if (session.body === adopting.body) return byName(session, adopting) > 0;
  const known = segment.start ?? surelyOver(session, segment);
  const adoptedBy = surelyOver(adopting, adoptingSegment);
  return known === null || adoptedBy === null || known > adoptedBy;
}

function isAfterDay(day: CalendarDate, session: Session, segment: Segment): boolean {
  return (segment.start ?? surelyOver(session, segment) ?? farOff) > day;
}

/** Whether a session counts at all: what would be due there, or its last part where nothing can be, is after adoption. */
export function isSessionAfterAdoption(
  calendar: Calendar,
  adopted: Adoption | null,
  session: Session,
): boolean {
  const decisive = firstUsable(session) ?? session.segments.at(-1);
  return decisive === undefined || isAfterAdoption(calendar, adopted, session, decisive);
}

function segmentOfAdoption(session: Session, adopted: SessionAdoption): Segment | null {
  const wanted = adopted.n ?? 1;
  return session.segments.find(({ kind, n }) => kind === adopted.segment && (n ?? 1) === wanted) ?? null;
}

function isLaterPart(session: Session, adopting: Segment | null, segment: Segment): boolean {
  return adopting !== null && session.segments.indexOf(segment) > session.segments.indexOf(adopting);
}

/** The year in which something was adopted, by the name of the session, else by its date; null when not known. */
export function yearOfAdoption(calendar: Calendar, adopted: Adoption | null): number | null {
  if (adopted === null) return null;
  if (adopted.session === null) return yearOf(adopted.on);
  const session = sessionOf(calendar, adopted.session);
  if (session === null) return null;
  const over = surelyOver(session, segmentOfAdoption(session, adopted));
  return session.year ?? (over === null ? null : yearOf(over));
}

/** The day of adoption: the one that is said, else the last of the part of the session; null when neither is known. */
export function dayOfAdoption(calendar: Calendar, adopted: Adoption | null): CalendarDate | null {
  if (adopted === null) return null;
  if (adopted.on) return adopted.on;
  const session = adopted.session === null ? null : sessionOf(calendar, adopted.session);
  return session === null || adopted.session === null
    ? null
    : (segmentOfAdoption(session, adopted)?.end ?? null);
}

/** The day on which the session of adoption closed: the last of its last part; null when it is not known. */
export function dayOfClosure(calendar: Calendar, adopted: Adoption | null): CalendarDate | null {
  if (adopted === null || adopted.session === null) return null;
  return sessionOf(calendar, adopted.session)?.segments.at(-1)?.end ?? null;
}
