import type { Tx } from '#platform';
import { activeAmong, lockMandatesGoingWith } from '#register';
import { planTasks } from '../plan-tasks.js';
import { resolveLocked, type ResolvedAgainst } from '../resolve-mandates-again.js';

/**
 * After an act of the body, or after one was taken back: the mandates that are active are resolved again, with those that go
 * with them, and the reminders of every task that it touched follow.
 */
export async function resolveAfterAct(
  tx: Tx,
  against: ResolvedAgainst,
  touched: { readonly mandates: readonly string[]; readonly tasks: readonly string[] },
): Promise<void> {
  const active = await activeAmong(tx, touched.mandates);
  await resolveLocked(tx, against, [...active, ...(await lockMandatesGoingWith(tx, active))]);
  await planTasks(
    tx,
    against.clock,
    touched.tasks.map((id) => ({ id })),
  );
}
