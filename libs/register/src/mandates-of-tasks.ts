import type { Tx } from '#platform';

/** The ids of the mandates that some tasks are of, in their order, which is the order of locking. */
export async function mandatesOfTasks(tx: Tx, tasks: readonly string[]): Promise<readonly string[]> {
  const mandates = await tx.query<{ id: string }>(
    'SELECT DISTINCT mandate_id AS id FROM task WHERE id = ANY ($1) ORDER BY 1',
    [tasks],
  );
  return mandates.map(({ id }) => id);
}
