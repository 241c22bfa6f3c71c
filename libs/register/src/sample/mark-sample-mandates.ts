import type { Tx } from '#platform';

/** Marks what the sample register brought, so that it can be taken away: mandates, and the decisions that only they are of. */
export async function markSampleMandates(tx: Tx, mandates: readonly string[]): Promise<void> {
  await tx.query('UPDATE mandate SET sample = true WHERE id = ANY ($1)', [mandates]);
  await tx.query(
    `UPDATE decision d SET sample = true
     WHERE EXISTS (SELECT 1 FROM mandate m WHERE m.decision_id = d.id AND m.id = ANY ($1))
       AND NOT EXISTS (SELECT 1 FROM mandate m WHERE m.decision_id = d.id AND NOT m.sample)`,
    [mandates],
  );
}
