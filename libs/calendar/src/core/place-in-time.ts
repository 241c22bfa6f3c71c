import { lastDayOfYear, toCalendarDate, yearOf, type CalendarDate } from './calendar-date.js';
import { sessionOf, type Adoption, type Calendar, type Segment, type Session } from './calendar.js';
import { firstUsable } from './first-usable.js';
import type { BodyKey } from './session-key.js';

/** Later than any meeting: where a session stands of which nothing is known but its number. */
const farOff = '9999-12-31' as CalendarDate;

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

/** The sessions of a body in the order of time; those without dates stand where they are expected. */
export function sessionsInOrder(calendar: Calendar, body: BodyKey): readonly Session[] {
  return calendar.sessions
    .filter((session) => session.body === body)
    .map((session) => ({ session, at: placeOf(session) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : byName(a.session, b.session)))
    .map(({ session }) => session);
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
  const adopting = sessionOf(calendar, adopted.session);
  if (adopting === null) return true;
  const adoptingSegment = segmentOfAdoption(adopting, adopted);
  if (session.key === adopting.key) return isLaterPart(adopting, adoptingSegment, segment);
  const over = adoptingSegment?.end ?? null;
  if (over !== null && segment.start !== null) return segment.start > over;
  if (session.body === adopting.body) return byName(session, adopting) > 0;
  const known = segment.start ?? surelyOver(session, segment);
  const adoptedBy = surelyOver(adopting, adoptingSegment);
  return known === null || adoptedBy === null || known > adoptedBy;
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

function segmentOfAdoption(session: Session, adopted: Adoption): Segment | null {
  const wanted = adopted.n ?? 1;
  return session.segments.find(({ kind, n }) => kind === adopted.segment && (n ?? 1) === wanted) ?? null;
}

function isLaterPart(session: Session, adopting: Segment | null, segment: Segment): boolean {
  return adopting !== null && session.segments.indexOf(segment) > session.segments.indexOf(adopting);
}

/** The year in which something was adopted, by the name of the session, else by its date; null when not known. */
export function yearOfAdoption(calendar: Calendar, adopted: Adoption | null): number | null {
  const session = adopted === null ? null : sessionOf(calendar, adopted.session);
  if (adopted === null || session === null) return null;
  const over = surelyOver(session, segmentOfAdoption(session, adopted));
  return session.year ?? (over === null ? null : yearOf(over));
}
