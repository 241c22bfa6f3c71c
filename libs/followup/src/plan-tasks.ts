import { hearersOfUnits, type Hearers } from '#people';
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
  if (changed.length === 0) return;
  const { tasks, zones } = await tasksAsPlanned(
    tx,
    changed.map(({ id }) => id),
  );
  await planForTasks(tx, { tasks, today: (body) => clock.today(zones.get(body)!) });
}

/** Some tasks as reminders take them, locked, and the zones of the bodies to which they are due. */
export async function tasksAsPlanned(
  tx: Tx,
  ids: readonly string[],
): Promise<{ readonly tasks: readonly PlannedTask[]; readonly zones: ReadonlyMap<string, string> }> {
  const tasks = await tasksToPlan(tx, ids);
  const hearersOf = await hearersOfUnits(tx, tasks);
  return {
    tasks: tasks.map((task) => plannedTask(task, hearersOf(task))),
    zones: new Map(tasks.map(({ body, zone }) => [body, zone])),
  };
}

export function plannedTask(task: Omit<TaskToPlan, 'zone' | 'unit'>, hearers: Hearers): PlannedTask {
  const { id, body, knownSince, deadlines } = task;
  return { id, body, madeOn: knownSince, notOwed: whyNotOwed(task), deadlines, ...hearers };
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
