import type { SegmentName } from './calendar.js';
import type { BodyKey, SessionKey } from './session-key.js';
import type { StatedSession } from './stated-session.js';

/** When a part of a session meets: from a first to a last day, or only in a quarter ("2026-Q4"), or not known at all. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly expected: string | null;
}

/** What a person does to a session. Its name and key are the body's and no change touches them. */
export type SessionChange =
  | { readonly kind: 'move'; readonly part: SegmentName; readonly to: Period }
  /** Suspended: its last part ends on that day (null: as it is), and one more resumed part follows. */
  | { readonly kind: 'split'; readonly endsOn: string | null; readonly resumed: Period }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'restore' }
  | {
      readonly kind: 'documents';
      readonly part: SegmentName;
      readonly takesDocuments: boolean;
      /** `elections-only`, or somebody's words. */
      readonly why: string | null;
    }
  /** A resumed part that never got dates is taken off again. */
  | { readonly kind: 'drop'; readonly part: SegmentName };

/** What a person says anew of a body; what is left out stays. */
export interface BodyChange {
  /** Names in some languages; those in others stay. */
  readonly names?: Readonly<Record<string, string>>;
  /** IANA name. */
  readonly zone?: string;
  readonly parent?: BodyKey | null;
  /** All the years whose calendar is whole. */
  readonly completeYears?: readonly number[];
}

/** One change of the calendar. */
export type CalendarChange =
  | { readonly of: 'new-session'; readonly session: StatedSession }
  | { readonly of: 'session'; readonly key: SessionKey; readonly change: SessionChange }
  | { readonly of: 'body'; readonly key: BodyKey; readonly change: BodyChange };
