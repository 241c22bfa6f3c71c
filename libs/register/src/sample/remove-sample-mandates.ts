import type { Tx } from '#platform';

/** The tasks of the sample's mandates, but for those mandates that are to stay. */
export async function sampleTasks(tx: Tx, keep: readonly string[]): Promise<readonly string[]> {
  const tasks = await tx.query<{ id: string }>(
    `SELECT t.id FROM task t JOIN mandate m ON m.id = t.mandate_id
     WHERE m.sample AND m.id <> ALL ($1) ORDER BY t.id FOR UPDATE`,
    [keep],
  );
  return tasks.map(({ id }) => id);
}

/**
 * Takes the sample's mandates away with all that hangs on them, and the decisions that no other mandate is of. What is to
 * stay is no sample any more. The reminders of their tasks, and what followers were told of them, must be gone.
 * @param keep mandates that something else names
 * @returns how many mandates went
 */
export async function removeSampleMandates(tx: Tx, keep: readonly string[]): Promise<number> {
  const mandates = 'SELECT id FROM mandate WHERE sample AND id <> ALL ($1)';
  const tasks = `SELECT id FROM task WHERE mandate_id IN (${mandates})`;
  const steps = [
    `mandate_news WHERE mandate_id IN (${mandates})`,
    `clearance WHERE update_id IN (SELECT id FROM task_update WHERE task_id IN (${tasks}))`,
    `task_update WHERE task_id IN (${tasks})`,
    `deadline WHERE task_id IN (${tasks})`,
    `deadline_extension WHERE task_id IN (${tasks})`,
    `choice WHERE mandate_id IN (${mandates})`,
    `task WHERE mandate_id IN (${mandates})`,
    `earlier_text WHERE mandate_id IN (${mandates})`,
    `mandate_text WHERE mandate_id IN (${mandates})`,
  ];
  for (const step of steps) await tx.query(`DELETE FROM ${step}`, [keep]);
  const gone = await tx.query(`DELETE FROM mandate WHERE id IN (${mandates}) RETURNING id`, [keep]);
  await tx.query('UPDATE mandate SET sample = false WHERE sample');

  const unasked = `SELECT id FROM decision d WHERE sample
     AND NOT EXISTS (SELECT 1 FROM mandate m WHERE m.decision_id = d.id)`;
  await tx.query(`DELETE FROM decision_part WHERE decision_id IN (${unasked})`);
  await tx.query(`DELETE FROM decision WHERE id IN (${unasked})`);
  await tx.query('UPDATE decision SET sample = false WHERE sample');
  return gone.length;
}
