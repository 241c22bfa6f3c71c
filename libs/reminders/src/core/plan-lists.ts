import {
  addDays,
  weekdayOf,
  workingDaysBefore,
  type CalendarDate,
  type NonWorkingDays,
} from '#calendar/core';
import { itemReminders, type ItemToPlan } from './item-reminders.js';
import type { ListKind, ReminderList } from './reminder-list.js';
import { notQuiet, type ReminderPolicy } from './reminder-policy.js';

/** What the lists of a body follow from. */
export interface BodyToList {
  readonly body: string;
  readonly policy: ReminderPolicy;
  readonly nonWorking: NonWorkingDays;
  /** The day it is for the body. */
  readonly today: CalendarDate;
  /** The sessions to come, or under way, that take documents and have dates. */
  readonly sessions: readonly SessionToList[];
  /** The ids of its people. */
  readonly directors: readonly string[];
  readonly officers: readonly string[];
  /** Those who owe something that has no date, or stand in for who does. */
  readonly owingUndated: readonly string[];
  /** The items of its mandates that are to be done by a day of their own, each with who owes it. */
  readonly owingItems: readonly ItemToPlan[];
  /** Those who are to get the list of outstanding mandates. */
  readonly members: readonly string[];
}

export interface SessionToList {
  readonly key: string;
  readonly opensOn: CalendarDate;
  /** Whether its list for members may go; before it is prepared, as the body's policy will have it. */
  readonly membersList: 'held' | 'released';
}

/** The days of the list that members get before a session. */
export interface MembersListDays {
  /** It is there to be looked at, and the officers are told that it goes soon. */
  readonly preparedOn: CalendarDate;
  readonly goesOn: CalendarDate;
}

/** How many working days ahead the officers are told that a list waits for them. */
const toldAhead = 3;

/** When members get a session's list, by the body's policy; null when they get none. */
export function membersListDays(
  opensOn: CalendarDate,
  { membersList, quiet }: ReminderPolicy,
  nonWorking: NonWorkingDays,
): MembersListDays | null {
  if (membersList.before === null) return null;
  const goesOn = notQuiet(addDays(opensOn, -membersList.before), -1, quiet);
  return { preparedOn: workingDaysBefore(goesOn, toldAhead, nonWorking), goesOn };
}

/**
 * The lists that are to be told of a body, as seen on a day. What should have gone already is wanted today, as long as its
 * session has not opened; what was told is known by its identity and not told again, also when its session moves.
 */
export function planLists(body: BodyToList): readonly ReminderList[] {
  return [
    ...lateLists(body),
    ...body.sessions.flatMap((session) => listsBefore(session, body)),
    ...itemReminders(body.body, body.owingItems, body.policy, body.today),
  ];
}

function lateLists({ body, policy, today, directors }: BodyToList): readonly ReminderList[] {
  const { lateListOn, quiet } = policy;
  if (lateListOn === null) return [];
  const next = addDays(today, (lateListOn - weekdayOf(today) + 7) % 7);
  return directors.map((person) => ({
    ...{ person, body, kind: 'late-list', about: next },
    onDate: notQuiet(next, 1, quiet),
  }));
}

function listsBefore(session: SessionToList, given: BodyToList): readonly ReminderList[] {
  const { body, policy, nonWorking, today, owingUndated, members, officers } = given;
  const { undatedListBefore, quiet } = policy;
  const to = (people: readonly string[], kind: ListKind, day: CalendarDate): readonly ReminderList[] =>
    people.map((person) => ({
      ...{ person, body, kind, about: session.key },
      onDate: day > today ? day : notQuiet(today, 1, quiet),
    }));
  const days = membersListDays(session.opensOn, policy, nonWorking);
  const undated =
    undatedListBefore === null
      ? []
      : to(owingUndated, 'undated-list', notQuiet(addDays(session.opensOn, -undatedListBefore), -1, quiet));
  if (days === null) return undated;
  if (session.membersList === 'released') return [...undated, ...to(members, 'members-list', days.goesOn)];
  return [
    ...undated,
    // Told today that it goes today, nobody needs to hear as well that it goes soon.
    ...(days.goesOn > today ? to(officers, 'release-soon', days.preparedOn) : []),
    ...to(officers, 'release-today', days.goesOn),
  ];
}
