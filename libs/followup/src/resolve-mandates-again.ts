import { bodyOf, type BodyKey, type Calendar } from '#calendar';
import type { Clock, Tx } from '#platform';
import { mandatesDueTo, namedMandates, resolveAgain, type StandingMandate } from '#register';
import { attachedTo } from './attached-to.js';
import { dueTasks } from './due-tasks.js';
import { planTasks } from './plan-tasks.js';

interface Around {
  readonly clock: Clock;
  readonly calendar: Calendar;
}

/**
 * After the calendar of some bodies has changed: every mandate to which it matters gets the tasks, deadlines and reminders
 * that the calendar now says. What was delivered stays as it was.
 */
export async function resolveMandatesAgain(
  tx: Tx,
  around: Around,
  bodies: readonly BodyKey[],
): Promise<void> {
  await resolveStanding(tx, around, await mandatesDueTo(tx, bodies));
}

/** Resolves some mandates again, as they stand in this unit of work. */
export async function resolveStanding(
  tx: Tx,
  { clock, calendar }: Around,
  mandates: readonly StandingMandate[],
  begun: 'stay' | 'go' = 'stay',
): Promise<void> {
  const attached = await attachedTo(
    (ids) => namedMandates(tx, ids),
    { clock, calendar },
    mandates.map(({ dueRule }) => dueRule),
  );
  for (const mandate of mandates) {
    const today = clock.today(bodyOf(calendar, mandate.body)?.zone ?? 'UTC');
    const due = dueTasks(mandate.dueRule, calendar, mandate, today, attached);
    const changed = await resolveAgain(tx, mandate, due, today, begun);
    await planTasks(tx, clock, changed);
  }
}
