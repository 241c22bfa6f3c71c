import type { CalendarDate } from './calendar-date.js';
import type { DeadlinePolicy } from './deadline-policy.js';
import { oncePer } from './once-per.js';
import type { BodyKey, SessionKey } from './session-key.js';

/** How a body names its sessions: "second session of 2022", "annual session 2026", "second session". */
export type Naming = 'year-and-ordinal' | 'name-of-the-year' | 'number';

/** A governing body, as far as its calendar goes. */
export interface Body {
  readonly key: BodyKey;
  /** By language (ISO 639-1). */
  readonly names: Readonly<Record<string, string>>;
  /** IANA name; the day it is and the day a deadline falls on are those of this zone. */
  readonly zone: string;
  readonly naming: Naming;
  readonly parent: BodyKey | null;
  /** Meetings that ended before this day are "before this register: not recorded"; null when nothing is so. */
  readonly registerKeptFrom: CalendarDate | null;
  /** The years for which a person has said that every session is on the calendar. */
  readonly completeYears: readonly number[];
  readonly deadlinePolicy: DeadlinePolicy;
}

/**
 * A part of a session. Start and end are both known or both unknown; `expected` is a quarter ("2023-Q4") for a part
 * without dates. Why it takes no documents is `elections-only`, or the words of a person or a text.
 */
export interface Segment {
  readonly kind: 'main' | 'resumed';
  /** Which resumption, from 1; null for the main part. */
  readonly n: number | null;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly expected: string | null;
  readonly takesDocuments: boolean;
  readonly why: string | null;
}

/** One meeting period of a body. Its segments are in their order: main, first resumed, second resumed … */
export interface Session {
  readonly key: SessionKey;
  readonly body: BodyKey;
  readonly year: number | null;
  readonly ordinal: number | null;
  readonly name: string | null;
  readonly kind: 'regular' | 'special';
  readonly cancelled: boolean;
  readonly segments: readonly Segment[];
}

/** What is known of some bodies' meetings: plain values, as loaded. A changed calendar is another value. */
export interface Calendar {
  readonly bodies: readonly Body[];
  readonly sessions: readonly Session[];
}

export type SegmentName = Pick<Segment, 'kind' | 'n'>;

/** Where something was adopted: in a part of a session, or between sessions. */
export type Adoption = SessionAdoption | SilenceAdoption;

/** Adopted in a part of a session; perhaps the day is known, too. */
export interface SessionAdoption {
  readonly session: SessionKey;
  readonly segment: 'main' | 'resumed';
  readonly n?: number | null;
  readonly on?: CalendarDate | null;
}

/** Adopted between sessions, by silence procedure: everything after that day counts. */
export interface SilenceAdoption {
  readonly session: null;
  readonly on: CalendarDate;
}

const bodiesByKey = oncePer(({ bodies }: Calendar) => new Map(bodies.map((body) => [body.key, body])));
const sessionsByKey = oncePer(
  ({ sessions }: Calendar) => new Map(sessions.map((session) => [session.key, session])),
);

export function bodyOf(calendar: Calendar, key: BodyKey): Body | null {
  return bodiesByKey(calendar).get(key) ?? null;
}

export function sessionOf(calendar: Calendar, key: SessionKey): Session | null {
  return sessionsByKey(calendar).get(key) ?? null;
}
