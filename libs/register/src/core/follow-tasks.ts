import type { SegmentName, SessionKey } from '#calendar/core';

/** The part of a session where something is due. */
export interface MeetingPlace {
  readonly session: SessionKey;
  readonly segment: SegmentName;
}

/** What becomes of a planned document when the meetings of its tasks have changed. */
export type Following =
  | { readonly tag: 'at-its-place' }
  /** All its tasks meet elsewhere now, together. */
  | { readonly tag: 'follows'; readonly to: MeetingPlace }
  /** Some of its tasks have another meeting, or none any more. */
  | { readonly tag: 'stays-apart' };

/**
 * A planned document follows its tasks when all of them move to the same part of the same session; otherwise it stays and
 * says so.
 * @param meetings of its tasks that are owed and have a meeting to lose; null for one that has lost it
 */
export function followTasks(own: MeetingPlace, meetings: readonly (MeetingPlace | null)[]): Following {
  const [first] = meetings;
  if (meetings.every((meeting) => meeting !== null && isSame(meeting, own))) return { tag: 'at-its-place' };
  if (first && meetings.every((meeting) => meeting !== null && isSame(meeting, first))) {
    return { tag: 'follows', to: first };
  }
  return { tag: 'stays-apart' };
}

function isSame(a: MeetingPlace, b: MeetingPlace): boolean {
  return a.session === b.session && a.segment.kind === b.segment.kind && a.segment.n === b.segment.n;
}
