import { Refused, type Tx } from '#platform';
import type { CalendarChange } from './core/calendar-change.js';
import { bodyOf, sessionOf, type Calendar } from './core/calendar.js';
import { changeCalendar } from './core/change-calendar.js';
import type { BodyKey, SessionKey } from './core/session-key.js';
import { checkStatedSession } from './core/stated-session.js';
import { holdCalendar } from './hold-calendar.js';
import { loadCalendar, type StoredCalendar } from './store/load-calendar.js';

/** A change of the calendar that can be made, and what it makes of it. Nothing is written yet. */
export interface PlannedCalendarChange {
  readonly change: CalendarChange;
  /** The body whose calendar it is. */
  readonly body: BodyKey;
  /** The session that changes or is made; null when it is the body itself. */
  readonly session: SessionKey | null;
  readonly before: StoredCalendar;
  readonly after: Calendar;
  /** False when everything was so already; then there is nothing to write. */
  readonly changes: boolean;
}

/**
 * Holds the calendar and makes the change in memory: the first half of `writeCalendarChange`, and all of a preview.
 * @param seen the version of the session or body that the person saw; null when they do not say
 * @throws Refused 'not-found'; 'stale' with the newer session or body; 'invalid' with what to do
 */
export async function planCalendarChange(
  tx: Tx,
  change: CalendarChange,
  seen: number | null,
): Promise<PlannedCalendarChange> {
  await holdCalendar(tx);
  const before = await loadCalendar(tx);
  refuseStale(before, change, seen);
  const changed = changeCalendar(before, change);
  if (changed.tag === 'unknown') throw new Refused('not-found');
  if (changed.tag === 'malformed') throw new Refused('invalid', { faults: changed.faults });
  const named = { change, session: sessionNamed(before, change), before };
  return changed.tag === 'unchanged'
    ? { ...named, body: bodyNamed(before, change), after: before, changes: false }
    : { ...named, body: changed.body, after: changed.calendar, changes: true };
}

function refuseStale(calendar: StoredCalendar, change: CalendarChange, seen: number | null): void {
  if (seen === null || change.of === 'new-session') return;
  const session = calendar.sessions.find(({ key }) => key === change.key);
  const body = calendar.bodies.find(({ key }) => key === change.key);
  const standing = change.of === 'session' ? session : body;
  if (standing === undefined || standing.version === seen) return;
  throw new Refused('stale', { version: standing.version, [change.of]: standing });
}

function sessionNamed(calendar: Calendar, change: CalendarChange): SessionKey | null {
  if (change.of === 'session') return change.key;
  if (change.of === 'body') return null;
  const checked = checkStatedSession(change.session, bodyOf(calendar, change.session.body)!);
  return checked.tag === 'session' ? checked.key : null;
}

function bodyNamed(calendar: Calendar, change: CalendarChange): BodyKey {
  if (change.of === 'body') return change.key;
  return change.of === 'session' ? sessionOf(calendar, change.key)!.body : change.session.body;
}
