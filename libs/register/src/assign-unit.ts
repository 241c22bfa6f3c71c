import type { CalendarDate, Tx } from '#platform';
import type { OpenMandate } from './open-mandate.js';

/**
 * Says which unit owes a mandate.
 * @param given.unit the unit's id and key; null when nobody owes it any more
 * @param given.today the day from which it owes it
 * @returns the ids of its tasks
 */
export async function assignUnit(
  tx: Tx,
  mandate: OpenMandate,
  given: {
    readonly unit: { readonly id: string; readonly key: string } | null;
    readonly today: CalendarDate;
  },
): Promise<readonly string[]> {
  const { id } = mandate;
  await tx.query(`UPDATE mandate SET unit_id = $2, owned_since = $3, version = version + 1 WHERE id = $1`, [
    id,
    given.unit?.id ?? null,
    given.unit === null ? null : given.today,
  ]);
  tx.record({
    action: 'mandate.unit-assigned',
    subject: { kind: 'mandate', id },
    body: mandate.body,
    before: { unit: mandate.unit },
    after: { unit: given.unit?.key ?? null },
  });
  const tasks = await tx.query<{ id: string }>('SELECT id FROM task WHERE mandate_id = $1 ORDER BY id', [id]);
  return tasks.map((task) => task.id);
}
