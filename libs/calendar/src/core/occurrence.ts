import type { Message } from '#messages';
import type { CalendarDate } from './calendar-date.js';
import type { SegmentName } from './calendar.js';
import type { BodyKey, SessionKey } from './session-key.js';

/**
 * How sure a due meeting is. Fixed: a dated meeting. Tentative: known by name, but without dates, or the calendar may
 * still grow another. Choice: a person chooses among candidates. Passed over: this one does not count, and why is said.
 * None: no date that a machine could make.
 */
export type OccurrenceState = 'fixed' | 'tentative' | 'choice' | 'passed-over' | 'none';

/** One time that a mandate falls due, at one meeting. */
export interface Occurrence {
  /**
   * Which of the mandate's occurrences this is, the same whenever the rule is resolved: the session's key for rules
   * bound to sessions, the year ("2023") for one a year, "next" for the next session, "by" for a date, "+2" for the second
   * time after the first, "undated" for none. In a rule that holds others, each stands behind the place of its own:
   * "via:before:assembly/3", "2:next".
   */
  readonly slot: string;
  readonly state: OccurrenceState;
  /** The body that receives it, when the rule names one; else it is the one that asked. */
  readonly body: BodyKey | null;
  /** Null also for a date that is no meeting: then `start`, `end` and `by` are that day. */
  readonly session: SessionKey | null;
  readonly segment: SegmentName | null;
  /** The sessions a person may still choose, in order of time; the last one is the last possible. Else empty. */
  readonly candidates: readonly SessionKey[];
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  /** The last day to choose: the slot deadline of the first candidate. Only for a choice. */
  readonly chooseBy: CalendarDate | null;
  /** The day that the text itself sets: before the meeting ("eight weeks before"), or without one ("by 30 June 2026"). */
  readonly by: CalendarDate | null;
  /** Reasons, said by `sayWhy`; session keys, body keys and dates stand in the values `session`, `body` and `date`. */
  readonly why: readonly Message[];
  /** The meeting ended before the body's register begins: it is history, not owed. */
  readonly before: 'register' | null;
  /** The slot of the occurrence that goes before this one, through another body; null when none does. */
  readonly waitsFor: string | null;
}
