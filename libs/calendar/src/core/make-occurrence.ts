import type { Message } from '#messages';
import type { CalendarDate } from './calendar-date.js';
import { bodyOf, type Calendar, type Segment, type Session } from './calendar.js';
import type { Occurrence } from './occurrence.js';
import { surelyOver } from './place-in-time.js';
import type { BodyKey } from './session-key.js';
import { undatedWhy } from './why.js';

/**
 * An occurrence with what is said of it, and nothing else. The fields are written out: all occurrences then have one shape
 * to the engine, which copying defaults would cost several times the rest of the work.
 */
export function occurrence(
  facts: Pick<Occurrence, 'slot' | 'state' | 'why'> & Partial<Occurrence>,
): Occurrence {
  return {
    slot: facts.slot,
    state: facts.state,
    body: facts.body ?? null,
    session: facts.session ?? null,
    segment: facts.segment ?? null,
    candidates: facts.candidates ?? none,
    start: facts.start ?? null,
    end: facts.end ?? null,
    chooseBy: facts.chooseBy ?? null,
    by: facts.by ?? null,
    why: facts.why,
    before: facts.before ?? null,
    waitsFor: facts.waitsFor ?? null,
  };
}

const none: readonly never[] = [];

/** Due at this part of a session: fixed when it has dates, tentative when it has none or when the caller is not sure. */
export function dueAt(
  calendar: Calendar,
  slot: string,
  session: Session,
  segment: Segment,
  why: readonly Message[] = [],
  unsure = false,
): Occurrence {
  return occurrence({
    slot,
    state: segment.start === null || unsure ? 'tentative' : 'fixed',
    body: session.body,
    session: session.key,
    segment: { kind: segment.kind, n: segment.n },
    start: segment.start,
    end: segment.end,
    why: segment.start === null ? [...why, undatedWhy(session, segment)] : why,
    before: beforeRegister(calendar, session.body, surelyOver(session, segment)),
  });
}

/** A session that the rule meets and that does not count, with the reason. */
export function passedOver(
  calendar: Calendar,
  slot: string,
  session: Session,
  why: readonly Message[],
): Occurrence {
  const last = session.segments.at(-1) ?? null;
  return occurrence({
    slot,
    state: 'passed-over',
    body: session.body,
    session: session.key,
    start: session.segments[0]?.start ?? null,
    end: last?.end ?? null,
    why,
    before: beforeRegister(calendar, session.body, surelyOver(session, last)),
  });
}

/** No date that a machine could make. */
export function noMeeting(
  why: readonly Message[],
  slot = 'undated',
  body: BodyKey | null = null,
): Occurrence {
  return occurrence({ slot, state: 'none', body, why });
}

/** Nothing can be told of a body that the register does not have. */
export function bodyUnknown(body: BodyKey, slot?: string): Occurrence {
  return noMeeting([{ key: 'calendar.why.bodyUnknown', values: { body } }], slot, body);
}

/** Due on a day that is no meeting: "by 30 June 2026". */
export function dueOn(
  calendar: Calendar,
  slot: string,
  date: CalendarDate,
  { receives, body = null }: { readonly receives: BodyKey; readonly body?: BodyKey | null },
): Occurrence {
  return occurrence({
    slot,
    state: 'fixed',
    body,
    start: date,
    end: date,
    by: date,
    why: [],
    before: beforeRegister(calendar, body ?? receives, date),
  });
}

/** "Register" when what ended on that day ended before the body's register begins. */
export function beforeRegister(
  calendar: Calendar,
  body: BodyKey,
  over: CalendarDate | null,
): 'register' | null {
  const keptFrom = bodyOf(calendar, body)?.registerKeptFrom ?? null;
  return keptFrom !== null && over !== null && over < keptFrom ? 'register' : null;
}
