import type { CalendarDate, DeadlineKind } from '#calendar';

/** A deadline that a change of the calendar moves, makes or takes away. */
export interface MovedDeadline {
  readonly kind: DeadlineKind;
  /** Null where there was none, or is none now. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** It is past now, unmet, and counts. */
  readonly past: boolean;
}
