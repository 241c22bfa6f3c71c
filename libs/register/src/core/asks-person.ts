import type { MessageKey } from '#messages';

/** The reasons by which a task has no meeting and only a person can say where it goes, or that it is over. */
export const reasonsThatAskPerson: readonly MessageKey[] = [
  'change.why.workStands',
  'calendar.why.missed',
  'calendar.why.nothingLeft',
  'calendar.why.nothingBefore',
  'calendar.why.personDecides',
  'calendar.why.resumedNotOnCalendar',
  'calendar.why.noYears',
  'calendar.why.notUnderstood',
  'calendar.why.withWhich',
  'calendar.why.withinOfUnstated',
];
