import { toCalendarDate, type CalendarDate } from '#calendar/core';
import { planReminders } from './plan-reminders.js';
import type { ReminderList } from './reminder-list.js';
import type { ReminderPolicy } from './reminder-policy.js';
import { isAhead, type ReminderKind } from './reminder.js';

/** An item that is still to be done by a day of its own, and one of those who hear of it. */
export interface ItemToPlan {
  readonly item: string;
  readonly person: string;
  /** The day on which it was added: of the notice. */
  readonly madeOn: CalendarDate;
  readonly targetDate: CalendarDate;
}

/** What a reminder of an item is about: a day that moves is another day, and is told again. */
export interface AboutItem {
  readonly item: string;
  readonly kind: ReminderKind;
  readonly targetDate: CalendarDate;
}

/**
 * The reminders of items, as seen on a day: those of a task whose text sets the day, to who owes the item.
 * @example itemReminders('executive-board', [item], policy, today) // about: '0190… 14-days-before 2027-03-01'
 */
export function itemReminders(
  body: string,
  items: readonly ItemToPlan[],
  policy: ReminderPolicy,
  today: CalendarDate,
): readonly ReminderList[] {
  return items.flatMap(({ item, person, madeOn, targetDate }) => {
    const passedBeforeAdoption = targetDate < madeOn;
    const asTask = {
      ...{ id: item, body, madeOn, notOwed: null },
      deadlines: [{ kind: 'by' as const, date: targetDate, passedBeforeAdoption, met: false }],
      recipients: [{ person, insteadOfOwner: false }],
    };
    return planReminders(asTask, policy, today).map(({ kind, onDate }) => ({
      ...{ person, body, kind: 'item' as const, onDate },
      about: [item, kind, targetDate].join(' '),
    }));
  });
}

/** Reads what a reminder of an item is about; null for anything else. */
export function aboutItem({ kind, about }: Pick<ReminderList, 'kind' | 'about'>): AboutItem | null {
  const [item, step, day] = about.split(' ');
  const targetDate = toCalendarDate(day ?? '');
  if (kind !== 'item' || item === undefined || targetDate === null) return null;
  return { item, kind: step as ReminderKind, targetDate };
}

/** Whether it was to be said ahead of a day that has passed. */
export function isTooLate({ kind, targetDate }: AboutItem, today: CalendarDate): boolean {
  return isAhead(kind) && today > targetDate;
}
