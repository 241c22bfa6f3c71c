import { bodyOf, type BodyKey, type Calendar } from '#calendar';
import type { Clock, Tx } from '#platform';
import { mandatesDueTo, resolveAgain } from '#register';
import { attachedTo } from './attached-to.js';
import { dueTasks } from './due-tasks.js';
import { planTasks } from './plan-tasks.js';

/**
 * After the calendar of some bodies has changed: every mandate that is due to them gets the tasks, deadlines and reminders
 * that the calendar now says. What was delivered stays as it was.
 */
export async function resolveMandatesAgain(
  tx: Tx,
  { clock, calendar }: { readonly clock: Clock; readonly calendar: Calendar },
  bodies: readonly BodyKey[],
): Promise<void> {
  const mandates = await mandatesDueTo(tx, bodies);
  const attached = await attachedTo(
    tx,
    { clock, calendar },
    mandates.map(({ dueRule }) => dueRule),
  );
  for (const mandate of mandates) {
    const today = clock.today(bodyOf(calendar, mandate.body)?.zone ?? 'UTC');
    const due = dueTasks(mandate.dueRule, calendar, mandate, today, attached);
    const changed = await resolveAgain(tx, mandate, due, today);
    await planTasks(tx, clock, changed);
  }
}
