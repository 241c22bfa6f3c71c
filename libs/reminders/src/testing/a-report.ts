import type { CalendarDate, DeadlineKind } from '#calendar/core';
import { planReminders, type PlannedTask, type TaskDeadline } from '../core/plan-reminders.js';
import { defaultReminderPolicy } from '../core/reminder-policy.js';
import type { Reminder } from '../core/reminder.js';

export const day = (text: string) => text as CalendarDate;

/** A report for a session that opens on 28 March 2023; its task was made on 1 December 2022. */
export const report: PlannedTask = {
  id: 'the 2023 report',
  body: 'executive-board',
  madeOn: day('2022-12-01'),
  notOwed: null,
  deadlines: [
    aDeadline('slot', '2022-12-20'),
    aDeadline('submission', '2023-01-17'),
    aDeadline('issuance', '2023-02-14'),
  ],
  recipients: [{ person: 'Amina', insteadOfOwner: false }],
};

export function aDeadline(kind: DeadlineKind, date: string, but: Partial<TaskDeadline> = {}): TaskDeadline {
  return { kind, date: day(date), passedBeforeAdoption: false, met: false, ...but };
}

/** The plan as a calendar: a line for each reminder, in order of date. */
export function calendarOf(plan: readonly Reminder[]): readonly string[] {
  return plan.map(({ onDate, kind, deadline }) => `${onDate} ${kind} ${deadline?.kind ?? ''}`.trim()).sort();
}

/** The report's reminders, or those of a task that differs from it, as they are planned on a day. */
export const planned = (task: Partial<PlannedTask>, today = '2022-12-01') =>
  planReminders({ ...report, ...task }, defaultReminderPolicy, day(today));
