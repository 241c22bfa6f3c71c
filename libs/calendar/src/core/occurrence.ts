import type { Message } from '#messages';
import type { CalendarDate } from './calendar-date.js';
import type { SegmentName } from './calendar.js';
import type { SessionKey } from './session-key.js';

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
   * bound to sessions, the year ("2023") for one a year, "next" for the next session, "undated" for none.
   */
  readonly slot: string;
  readonly state: OccurrenceState;
  readonly session: SessionKey | null;
  readonly segment: SegmentName | null;
  /** The sessions a person may still choose, in order of time; the last one is the last possible. Else empty. */
  readonly candidates: readonly SessionKey[];
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  /** The last day to choose: the slot deadline of the first candidate. Only for a choice. */
  readonly chooseBy: CalendarDate | null;
  /** The day that the text itself sets before the meeting ("eight weeks before"). */
  readonly by: CalendarDate | null;
  /** Reasons, said by `sayWhy`; session keys, body keys and dates stand in the values `session`, `body` and `date`. */
  readonly why: readonly Message[];
  /** The meeting ended before the body's register begins: it is history, not owed. */
  readonly before: 'register' | null;
}
