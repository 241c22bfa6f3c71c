import type { CalendarDate, DeadlineKind } from '#calendar/core';

/** What a reminder is: the notice of a new task, one of so many days before or after a deadline, or news. */
export type ReminderKind = 'notice' | `${number}-days-before` | `${number}-days-after` | NewsKind;

/**
 * What happened to a task that somebody must know of, once: nobody chose among its sessions in time and it moved on, or it
 * lost its meeting after work had begun.
 */
export type NewsKind = 'moved-on' | 'meeting-lost';

/** News follow from no deadline: planning a task anew neither wants them nor takes them back. */
export function isNews(kind: ReminderKind): kind is NewsKind {
  return kind === 'moved-on' || kind === 'meeting-lost';
}

/**
 * One notice of one deadline to one person. Person, task, deadline and kind are its identity: the same person never
 * hears twice, in the same words, of the same day. A deadline that moves to another day is another deadline.
 */
export interface Reminder {
  readonly person: string;
  readonly task: string;
  /** The body that the task is due to. */
  readonly body: string;
  /** Null for the notice, which speaks of the task as a whole. */
  readonly deadline: { readonly kind: DeadlineKind; readonly date: CalendarDate } | null;
  readonly kind: ReminderKind;
  /** The first day whose digest may hold it, in the person's zone. */
  readonly onDate: CalendarDate;
  /** The person receives it in the place of an owner who has no account or no address. */
  readonly insteadOfOwner: boolean;
}

/** planned: will be said. sent: was said. withdrawn: no longer true. missed: its day passed unsaid and it helps nobody now. */
export type ReminderState = 'planned' | 'sent' | 'withdrawn' | 'missed';

/** Why a reminder was not said: the state of the task, or what became of its deadline. */
export type UnsaidReason =
  | NotOwedReason
  | 'met'
  | 'moved'
  | 'overtaken'
  | 'deadline-passed'
  | 'other-recipient'
  | 'task-gone'
  | 'policy';

/**
 * Why a list was not told: it is empty, its session has opened or does not meet, its day has passed, nobody wants it, it is
 * held, it was left.
 */
export type ListUnsaidReason =
  'nothing-to-say' | 'session-past' | 'deadline-passed' | 'not-wanted' | 'held' | 'left';

/** Why nobody owes a task (any more). */
export type NotOwedReason = 'delivered' | 'dropped' | 'before-register' | 'passed-over';

/** A reminder as it stands in the register. */
export interface StandingReminder extends Reminder {
  readonly id: string;
  readonly state: ReminderState;
}

/** Two reminders with the same identity are one. */
export function identityOf(reminder: Reminder): string {
  const { person, task, deadline, kind } = reminder;
  return [person, task, deadline?.kind ?? '', deadline?.date ?? '', kind].join(' ');
}

/** Whether a reminder comes before its deadline: said after it, it would help nobody. */
export function isAhead(kind: ReminderKind): boolean {
  return kind.endsWith('-days-before');
}
