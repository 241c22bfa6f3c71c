import type { CalendarDate } from '#calendar/core';
import { aboutItem, isTooLate } from './item-reminders.js';
import type { SessionToList } from './plan-lists.js';
import { identityOfList, isAboutSession, type ReminderList, type StandingList } from './reminder-list.js';

/** What planning lists changes; nothing of what was told. */
export interface ListChanges {
  readonly add: readonly ReminderList[];
  readonly close: readonly ClosedList[];
  readonly shift: readonly { readonly reminder: StandingList; readonly onDate: CalendarDate }[];
}

/** A list that is not told, and why: its session has opened or does not meet, its day has passed, or nobody wants it any more. */
export interface ClosedList {
  readonly reminder: StandingList;
  readonly state: 'withdrawn' | 'missed';
  readonly why: 'session-past' | 'deadline-passed' | 'held' | 'not-wanted';
}

/**
 * Compares the lists that are wanted with those that stand. What should have gone by today stays planned for its own day,
 * so that planning again on a later day changes nothing; a list of a week that has passed stays until it is told.
 * @param ahead the sessions that have not opened
 */
export function compareLists(
  wanted: readonly ReminderList[],
  standing: readonly StandingList[],
  ahead: readonly Pick<SessionToList, 'key' | 'membersList'>[],
  today: CalendarDate,
): ListChanges {
  const wantedBy = new Map(wanted.map((list) => [identityOfList(list), list]));
  const known = new Set(
    standing.filter(({ state }) => state !== 'withdrawn').map((list) => identityOfList(list)),
  );
  const planned = standing.filter(({ state }) => state === 'planned');
  const closed = planned.filter((list) => !wantedBy.has(identityOfList(list)) && !isOfPastWeek(list, today));
  return {
    add: wanted.filter((list) => !known.has(identityOfList(list))),
    close: closed.map((reminder) => ({
      reminder,
      ...(isMissedItem(reminder, wanted, today)
        ? ({ state: 'missed', why: 'deadline-passed' } as const)
        : whyClosed(reminder, ahead)),
    })),
    shift: planned.flatMap((reminder) => {
      const onDate = wantedBy.get(identityOfList(reminder))?.onDate;
      if (onDate === undefined || onDate === reminder.onDate) return [];
      return reminder.onDate > today || onDate > today ? [{ reminder, onDate }] : [];
    }),
  };
}

function isOfPastWeek({ kind, about }: StandingList, today: CalendarDate): boolean {
  return kind === 'late-list' && about < today;
}

/** Its item is still to be done by that day, but it was to come ahead of it, and the day has passed. */
function isMissedItem(reminder: StandingList, wanted: readonly ReminderList[], today: CalendarDate): boolean {
  const about = aboutItem(reminder);
  if (about === null || !isTooLate(about, today)) return false;
  return wanted.some((each) => {
    const other = aboutItem(each);
    const same = other?.item === about.item && other.targetDate === about.targetDate;
    return same && each.person === reminder.person;
  });
}

function whyClosed(
  { kind, about }: StandingList,
  ahead: readonly Pick<SessionToList, 'key' | 'membersList'>[],
): Omit<ClosedList, 'reminder'> {
  const session = ahead.find(({ key }) => key === about);
  if (isAboutSession(kind) && session === undefined) return { state: 'missed', why: 'session-past' };
  const held = kind === 'members-list' && session?.membersList === 'held';
  return { state: 'withdrawn', why: held ? 'held' : 'not-wanted' };
}
