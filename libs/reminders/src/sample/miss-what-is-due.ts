import type { CalendarDate, Tx } from '#platform';

/**
 * Leaves unsaid what would be said of some tasks on this day: they came into the register all at once, and a first load
 * sends no flood. What is planned for later days stays.
 */
export async function missWhatIsDue(
  tx: Tx,
  { tasks, today }: { readonly tasks: readonly string[]; readonly today: CalendarDate },
): Promise<void> {
  await tx.query(
    `UPDATE reminder SET state = 'missed', why = 'first-load', revision = revision + 1
     WHERE task_id = ANY ($1) AND state = 'planned' AND digest_id IS NULL AND on_date <= $2`,
    [tasks, today],
  );
  await tx.query(
    `UPDATE followed_news SET state = 'withdrawn'
     WHERE mandate_id IN (SELECT mandate_id FROM task WHERE id = ANY ($1)) AND state = 'planned' AND digest_id IS NULL
       AND on_date <= $2`,
    [tasks, today],
  );
}
