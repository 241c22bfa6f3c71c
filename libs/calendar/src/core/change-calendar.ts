import type { Message } from '#messages';
import type { CalendarChange } from './calendar-change.js';
import { bodyOf, sessionOf, type Body, type Calendar, type Segment, type Session } from './calendar.js';
import { changeBody } from './change-body.js';
import { changeFault } from './change-fault.js';
import { changeSession } from './change-session.js';
import type { BodyKey } from './session-key.js';
import { checkStatedSession, type StatedSession } from './stated-session.js';

export type ChangedCalendar =
  | {
      readonly tag: 'changed';
      readonly calendar: Calendar;
      /** The body whose calendar it is. */
      readonly body: BodyKey;
    }
  /** It was so already. */
  | { readonly tag: 'unchanged' }
  /** There is no session, or no body, of that key. */
  | { readonly tag: 'unknown' }
  | { readonly tag: 'malformed'; readonly faults: readonly Message[] };

/**
 * The calendar after a person's change, or what is wrong with it and what to do. Everything that the change does not speak
 * of stays: names and keys of sessions always do, a cancelled ordinal leaves its gap.
 * @example changeCalendar(calendar, { of: 'session', key: 'executive-board/2026/2', change: { kind: 'cancel' } })
 */
export function changeCalendar(calendar: Calendar, change: CalendarChange): ChangedCalendar {
  if (change.of === 'new-session') return makeSession(calendar, change.session);
  if (change.of === 'body') return withBody(calendar, change);
  const session = sessionOf(calendar, change.key);
  if (session === null) return { tag: 'unknown' };
  const changed = changeSession(session, change.change);
  if (changed.tag !== 'changed') return changed;
  return {
    tag: 'changed',
    body: session.body,
    calendar: {
      ...calendar,
      sessions: calendar.sessions.map((own) => (own.key === session.key ? changed.session : own)),
    },
  };
}

function makeSession(calendar: Calendar, stated: StatedSession): ChangedCalendar {
  const body = bodyOf(calendar, stated.body);
  if (body === null) return malformed(changeFault('noSuchBody', stated.body));
  const checked = checkStatedSession(stated, body);
  if (checked.tag === 'malformed') return checked;
  if (sessionOf(calendar, checked.key) !== null) return malformed(changeFault('sessionExists', checked.key));
  const segments = checked.segments.length > 0 ? checked.segments : [undatedMain];
  if (segments[0]?.kind !== 'main') return malformed(changeFault('noMainPart', checked.key));
  const { year, ordinal, name = null, kind } = stated;
  const session: Session = {
    key: checked.key,
    body: body.key,
    year,
    ordinal,
    name,
    kind,
    cancelled: false,
    segments: segments.map((segment) => ({
      ...(segment as Segment),
      takesDocuments: segment.takesDocuments ?? true,
    })),
  };
  return {
    tag: 'changed',
    body: body.key,
    calendar: { ...calendar, sessions: [...calendar.sessions, session] },
  };
}

const undatedMain = {
  kind: 'main',
  n: null,
  start: null,
  end: null,
  expected: null,
  takesDocuments: null,
  why: null,
} as const;

function withBody(calendar: Calendar, { key, change }: CalendarChange & { of: 'body' }): ChangedCalendar {
  const standing = bodyOf(calendar, key);
  if (standing === null) return { tag: 'unknown' };
  const changed = changeBody(calendar.bodies, standing, change);
  if (changed.tag !== 'changed') return changed;
  const bodies = calendar.bodies.map((body: Body) => (body.key === key ? changed.body : body));
  return { tag: 'changed', body: key, calendar: { ...calendar, bodies } };
}

function malformed(...faults: readonly Message[]): ChangedCalendar {
  return { tag: 'malformed', faults };
}
