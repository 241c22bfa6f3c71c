import type { CalendarDate, Deadline, DeadlineKind, SessionKey } from '#calendar/core';

/** A deadline in force: extended, it keeps beside it the day that was counted, and why another was set. */
export interface DueDeadline extends Deadline {
  readonly originally?: CalendarDate | null;
  readonly reason?: string | null;
}

/** Another day that an officer set for a deadline of one meeting: of a session whose part opens on that day. */
export interface Extension {
  readonly kind: DeadlineKind;
  readonly session: SessionKey;
  readonly start: CalendarDate;
  readonly date: CalendarDate;
  readonly reason: string;
}

/**
 * The deadlines that were counted, with the extensions of this meeting in force. When the meeting moves they hold no more;
 * what else is counted differently, a policy say, leaves them as they are.
 * @param extensions the first of a kind counts: a task's own stand before those of its paper
 * @param madeOn the day the task was made
 */
export function extendedDeadlines(
  counted: readonly Deadline[],
  meeting: { readonly session: SessionKey | null; readonly start: CalendarDate | null },
  extensions: readonly Extension[],
  madeOn: CalendarDate,
): readonly DueDeadline[] {
  const here = extensions.filter(
    ({ session, start }) => session === meeting.session && start === meeting.start,
  );
  return counted.map((deadline) => {
    const extension = here.find(({ kind }) => kind === deadline.kind);
    if (extension === undefined) return deadline;
    const { date, reason } = extension;
    return {
      kind: deadline.kind,
      date,
      passedBeforeAdoption: date < madeOn,
      originally: deadline.date,
      reason,
    };
  });
}
