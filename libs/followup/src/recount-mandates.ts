import { loadCalendar } from '#calendar';
import type { Clock, Tx } from '#platform';
import { recordResolved, standingMandates } from '#register';
import { planTasks } from './plan-tasks.js';
import { planAgain, writeAgain } from './resolve-mandates-again.js';

/**
 * Counts the deadlines of some mandates' tasks again, where what they are counted by has changed: the paper that answers
 * them, its form, another day that was set. Their reminders follow. The mandates are locked.
 * @param tasks tasks whose deadlines may be met by something else now, whether or not their dates changed
 */
export async function recountMandates(
  tx: Tx,
  clock: Clock,
  mandates: readonly string[],
  tasks: readonly string[],
): Promise<void> {
  const calendar = await loadCalendar(tx);
  const again = await planAgain(tx, { clock, calendar }, await standingMandates(tx, mandates));
  await writeAgain(tx, again);
  recordResolved(tx, again.resolved);
  await planTasks(
    tx,
    clock,
    tasks.map((task) => ({ id: task })),
  );
}
