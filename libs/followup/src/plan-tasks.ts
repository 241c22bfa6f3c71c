import { recipientsOfUnit, type Recipient } from '#people';
import type { Clock, Tx } from '#platform';
import { tasksToPlan, type TaskToPlan } from '#register';
import { planForTasks, type NotOwedReason, type PlannedTask } from '#reminders';

/**
 * Plans the reminders of tasks that were made, or about which anything changed, as they now stand in this unit of work: for
 * those who hear of what their unit owes to the body that receives it.
 */
export async function planTasks(
  tx: Tx,
  clock: Clock,
  changed: readonly { readonly id: string }[],
): Promise<void> {
  const tasks = await tasksToPlan(
    tx,
    changed.map(({ id }) => id),
  );
  for (const together of byBodyAndUnit(tasks)) {
    const { body, zone, unit } = together[0]!;
    const recipients = await recipientsOfUnit(tx, { body, unit });
    await planForTasks(tx, {
      tasks: together.map((task) => plannedTask(task, recipients)),
      today: clock.today(zone),
    });
  }
}

function byBodyAndUnit(tasks: readonly TaskToPlan[]): Iterable<readonly TaskToPlan[]> {
  const groups = new Map<string, TaskToPlan[]>();
  for (const task of tasks) {
    const key = `${task.body} ${task.unit}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [task]);
    else group.push(task);
  }
  return groups.values();
}

function plannedTask(task: TaskToPlan, recipients: readonly Recipient[]): PlannedTask {
  const { id, body, knownSince, deadlines } = task;
  return { id, body, madeOn: knownSince, notOwed: whyNotOwed(task), deadlines, recipients };
}

/** Why nobody owes a task, as reminders ask it. */
export function whyNotOwed({
  progress,
  beforeRegister,
  passedOver,
}: Pick<TaskToPlan, 'progress' | 'beforeRegister' | 'passedOver'>): NotOwedReason | null {
  if (beforeRegister) return 'before-register';
  if (passedOver) return 'passed-over';
  if (progress === 'delivered' || progress === 'considered') return 'delivered';
  return progress === 'dropped' ? 'dropped' : null;
}
