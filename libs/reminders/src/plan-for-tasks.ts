import type { CalendarDate, Tx } from '#platform';
import { compareWithStanding } from './core/compare-with-standing.js';
import { planReminders, type PlannedTask } from './core/plan-reminders.js';
import { defaultReminderPolicy, type ReminderPolicy } from './core/reminder-policy.js';
import type { StandingReminder } from './core/reminder.js';
import { addReminders, standingForTasks, withdrawReminders } from './store/reminder.repository.js';

/** How many reminders a planning added, withdrew and left as they were. */
export interface PlanningCounts {
  readonly added: number;
  readonly withdrawn: number;
  readonly kept: number;
}

/**
 * Plans the reminders of tasks anew, after they were made or anything about them changed: in three statements, however
 * many tasks there are. What was sent stays; planning twice changes nothing. The caller has locked the tasks and records
 * the change in the trail, with the counts.
 * @param plan.today the day it is for the body to which the tasks are due
 * @example await planForTasks(tx, { tasks, today: clock.today(body.zone) })
 */
export async function planForTasks(
  tx: Tx,
  plan: {
    readonly tasks: readonly PlannedTask[];
    readonly today: CalendarDate;
    readonly policy?: ReminderPolicy;
  },
): Promise<PlanningCounts> {
  const standing = await standingForTasks(
    tx,
    plan.tasks.map(({ id }) => id),
  );
  const standingOf = byTask(standing);
  const changes = plan.tasks.map((task) =>
    compareWithStanding(
      planReminders(task, plan.policy ?? defaultReminderPolicy, plan.today),
      standingOf.get(task.id) ?? [],
      task.notOwed,
    ),
  );
  const withdraw = changes.flatMap((change) => change.withdraw);
  const add = changes.flatMap((change) => change.add);
  await withdrawReminders(tx, withdraw);
  await addReminders(tx, add);
  return {
    added: add.length,
    withdrawn: withdraw.length,
    kept: changes.reduce((count, { keep }) => count + keep.length, 0),
  };
}

function byTask(reminders: readonly StandingReminder[]): ReadonlyMap<string, readonly StandingReminder[]> {
  const groups = new Map<string, StandingReminder[]>();
  for (const reminder of reminders) {
    const group = groups.get(reminder.task);
    if (group === undefined) groups.set(reminder.task, [reminder]);
    else group.push(reminder);
  }
  return groups;
}
