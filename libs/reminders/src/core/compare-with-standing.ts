import type { CalendarDate } from '#calendar/core';
import type { Reminder, StandingReminder, UnsaidReason } from './reminder.js';
import { identityOf, isNews } from './reminder.js';

/** What planning changes: nothing of what was sent, and nothing at all when it is done twice. */
export interface PlanChanges {
  readonly keep: readonly StandingReminder[];
  readonly withdraw: readonly Withdrawal[];
  readonly add: readonly Reminder[];
  /** Planned for another day now: the body's quiet days have changed. */
  readonly shift: readonly Shift[];
}

export interface Shift {
  readonly reminder: StandingReminder;
  readonly onDate: CalendarDate;
}

export interface Withdrawal {
  readonly reminder: StandingReminder;
  readonly why: UnsaidReason;
}

/**
 * Compares the reminders that a task wants with those it has. What was sent or missed is history: it stays, and is not
 * wanted again. One that was withdrawn and is wanted again is added anew.
 * @param today what is to be said today or was to be said before is not shifted
 * @param why the reason when nothing of the task is wanted; for a single reminder the reason is found here
 */
export function compareWithStanding(
  wanted: readonly Reminder[],
  standing: readonly StandingReminder[],
  today: CalendarDate,
  why: UnsaidReason | null = null,
): PlanChanges {
  const wantedBy = new Map(wanted.map((reminder) => [identityOf(reminder), reminder]));
  const standingBy = new Map(standing.map((reminder) => [identityOf(reminder), reminder]));
  const stays = (reminder: StandingReminder): boolean =>
    reminder.state !== 'planned' ||
    wantedBy.has(identityOf(reminder)) ||
    (isNews(reminder.kind) && why === null);
  const keep = standing.filter(stays);
  return {
    keep,
    withdraw: standing
      .filter((reminder) => !stays(reminder))
      .map((reminder) => ({ reminder, why: why ?? reasonFor(reminder, wanted) })),
    add: [...wantedBy.values()].filter((reminder) => {
      const present = standingBy.get(identityOf(reminder));
      return present === undefined || present.state === 'withdrawn';
    }),
    shift: keep.flatMap((reminder) => {
      const onDate = wantedBy.get(identityOf(reminder))?.onDate ?? reminder.onDate;
      const shifts = reminder.state === 'planned' && reminder.onDate > today && onDate !== reminder.onDate;
      return shifts ? [{ reminder, onDate }] : [];
    }),
  };
}

function reasonFor(reminder: StandingReminder, wanted: readonly Reminder[]): UnsaidReason {
  const theirs = wanted.filter(({ person, task }) => person === reminder.person && task === reminder.task);
  if (theirs.length === 0) return 'other-recipient';
  const sameKind = theirs.filter(({ deadline }) => deadline?.kind === reminder.deadline?.kind);
  if (sameKind.length === 0) return 'met';
  return sameKind.some(({ deadline }) => deadline?.date === reminder.deadline?.date) ? 'overtaken' : 'moved';
}
