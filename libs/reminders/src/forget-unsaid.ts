import type { Tx } from '#platform';

/** Forgets what nobody was told yet of some tasks, because they are going to be no more. What was said stays. */
export async function forgetUnsaid(tx: Tx, tasks: readonly string[]): Promise<void> {
  await tx.query("DELETE FROM reminder WHERE task_id = ANY ($1) AND state <> 'sent' AND digest_id IS NULL", [
    tasks,
  ]);
}
