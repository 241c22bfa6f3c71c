import { bodyOf, type Calendar, type CalendarDate } from '#calendar';
import { recipientsOfUnit, type Recipient } from '#people';
import type { Clock, Tx } from '#platform';
import type { KeptTask } from '#register';
import { planForTasks, type PlannedTask } from '#reminders';

/**
 * Plans the reminders of tasks that were made, or that the calendar changed, for those who hear of what a unit owes. What was
 * passed over is nobody's to do: nobody is reminded of it.
 */
export async function planTasks(
  tx: Tx,
  { clock, calendar }: { readonly clock: Clock; readonly calendar: Calendar },
  tasks: readonly (KeptTask & { readonly madeOn?: CalendarDate })[],
  unitId: string | null,
): Promise<void> {
  const owed = tasks.filter(({ state }) => state !== 'passed-over');
  for (const body of new Set(owed.map((task) => task.body))) {
    const recipients = await recipientsOfUnit(tx, { body, unit: unitId });
    const today = clock.today(bodyOf(calendar, body)?.zone ?? 'UTC');
    const planned = owed
      .filter((task) => task.body === body)
      .map((task) => plannedTask(task, recipients, task.madeOn ?? today));
    await planForTasks(tx, { tasks: planned, today });
  }
}

function plannedTask(task: KeptTask, recipients: readonly Recipient[], madeOn: CalendarDate): PlannedTask {
  return {
    id: task.id,
    body: task.body,
    madeOn,
    notOwed: task.before === 'register' ? 'before-register' : null,
    deadlines: task.deadlines.map((deadline) => ({ ...deadline, met: false })),
    recipients,
  };
}
