import { bodyOf, loadCalendar } from '#calendar';
import type { Clock, Tx } from '#platform';
import { resolveAgain, standingMandate } from '#register';
import { dueTasks } from './due-tasks.js';
import { planTasks } from './plan-tasks.js';

/**
 * Counts the deadlines of some mandates' tasks again, where what they are counted by has changed: the paper that answers
 * them, or its form. Their reminders follow.
 * @param tasks tasks whose deadlines are met by something else now, whether or not their dates changed
 */
export async function recountMandates(
  tx: Tx,
  clock: Clock,
  mandates: readonly string[],
  tasks: readonly string[],
): Promise<void> {
  const calendar = await loadCalendar(tx);
  for (const id of [...mandates].sort()) {
    const mandate = await standingMandate(tx, id);
    const today = clock.today(bodyOf(calendar, mandate.body)?.zone ?? 'UTC');
    const changed = await resolveAgain(
      tx,
      mandate,
      dueTasks(mandate.dueRule, calendar, mandate, today),
      today,
    );
    await planTasks(tx, clock, changed);
  }
  await planTasks(
    tx,
    clock,
    tasks.map((task) => ({ id: task })),
  );
}
