import { addDays, type CalendarDate, type DeadlineKind } from '#calendar/core';
import type { ReminderPolicy } from './reminder-policy.js';
import type { NotOwedReason, Reminder, ReminderKind } from './reminder.js';

/** A task as far as reminding goes: who is to hear of it, and which days matter. */
export interface PlannedTask {
  readonly id: string;
  /** The body that the task is due to. */
  readonly body: string;
  /** The day the register made the task (not the day of the decision): the day of the notice. */
  readonly madeOn: CalendarDate;
  /** Why nobody owes it, if nobody does; then nothing is planned. */
  readonly notOwed: NotOwedReason | null;
  readonly deadlines: readonly TaskDeadline[];
  readonly recipients: readonly Recipient[];
}

export interface TaskDeadline {
  readonly kind: DeadlineKind;
  readonly date: CalendarDate;
  /** It was past when its task was made: nobody is late for it, nobody is reminded of it. */
  readonly passedBeforeAdoption: boolean;
  readonly met: boolean;
}

export interface Recipient {
  readonly person: string;
  /** The person receives it in the place of an owner who has no account or no address. */
  readonly insteadOfOwner: boolean;
}

/**
 * The reminders a task wants, as seen on a day: the notice on the day it was made, then for each deadline that applies
 * and is not met the days of the policy that come after the notice. Of a deadline's days that are past already only the
 * last is still wanted, and today, so that a moved session or a long stop never makes a flood.
 * @example planReminders(task, defaultReminderPolicy, '2022-12-01')
 */
export function planReminders(
  task: PlannedTask,
  policy: ReminderPolicy,
  today: CalendarDate,
): readonly Reminder[] {
  if (task.notOwed !== null) return [];
  const occasions: Occasion[] = [
    ...(policy.notice ? [{ kind: 'notice' as const, deadline: null, onDate: task.madeOn }] : []),
    ...task.deadlines
      .filter((deadline) => !deadline.met && !deadline.passedBeforeAdoption)
      .flatMap((deadline) => occasionsOf(deadline, policy, task.madeOn, today)),
  ];
  return task.recipients.flatMap(({ person, insteadOfOwner }) =>
    occasions.map((occasion) => ({ person, task: task.id, body: task.body, insteadOfOwner, ...occasion })),
  );
}

type Occasion = Pick<Reminder, 'kind' | 'deadline' | 'onDate'>;

function occasionsOf(
  { kind, date }: TaskDeadline,
  policy: ReminderPolicy,
  noticeDay: CalendarDate,
  today: CalendarDate,
): readonly Occasion[] {
  const on = (reminderKind: ReminderKind, onDate: CalendarDate): Occasion => ({
    kind: reminderKind,
    deadline: { kind, date },
    onDate,
  });
  const ahead = policy.daysBefore.map((days) => on(`${days}-days-before`, addDays(date, -days)));
  const after = policy.daysAfter.map((days) => on(`${days}-days-after`, addDays(date, days)));
  // Once the deadline has passed, what was to be said ahead of it helps nobody.
  const all = [...(today > date ? [] : ahead), ...after]
    .filter(({ onDate }) => onDate > noticeDay)
    .sort((a, b) => (a.onDate < b.onDate ? -1 : a.onDate > b.onDate ? 1 : 0));

  const coming = all.filter(({ onDate }) => onDate >= today);
  const lastPast = all.filter(({ onDate }) => onDate < today).at(-1);
  if (lastPast === undefined || coming[0]?.onDate === today) return coming;
  return [{ ...lastPast, onDate: today }, ...coming];
}
