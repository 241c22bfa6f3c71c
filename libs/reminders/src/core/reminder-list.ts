import type { CalendarDate } from '#calendar/core';
import type { ReminderState } from './reminder.js';

/**
 * What tells a list instead of one task: what is late, to a director; what is owed without a date, to a focal point; what
 * is outstanding before a session, to a member; to a governance officer that such a list goes soon, or today, and waits for
 * a release; and an item of a mandate that has a day of its own, to who owes it: those of one body are told as one list.
 */
export const listKinds = [
  'late-list',
  'undated-list',
  'members-list',
  'release-soon',
  'release-today',
  'item',
] as const;
export type ListKind = (typeof listKinds)[number];

/** The kinds that are about a session; the others are about a day, or an item. */
export function isAboutSession(kind: ListKind): boolean {
  return kind !== 'late-list' && kind !== 'item';
}

/** One list for one person. Person, body, kind and what it is about are its identity: it is told once. */
export interface ReminderList {
  readonly person: string;
  readonly body: string;
  readonly kind: ListKind;
  /** The key of the session, the day for which it is made, or the item with the step and its day. */
  readonly about: string;
  /** The first day whose digest may hold it, in the person's zone. */
  readonly onDate: CalendarDate;
}

/** A list as it stands among the reminders. */
export interface StandingList extends ReminderList {
  readonly id: string;
  readonly state: ReminderState;
}

/** Two lists with the same identity are one. */
export function identityOfList({ person, body, kind, about }: ReminderList): string {
  return [person, body, kind, about].join(' ');
}
