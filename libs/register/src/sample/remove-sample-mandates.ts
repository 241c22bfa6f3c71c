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

/** Those of the sample's mandates that were ever linked with one that is to stay, at once or through others. */
export async function linkedWithOthers(tx: Tx, keep: readonly string[]): Promise<readonly string[]> {
  const linked = await tx.query<{ id: string }>(
    `WITH RECURSIVE pairs AS MATERIALIZED (
       SELECT l.later_id AS a, x.earlier_id AS b FROM linked_mandate x JOIN mandate_link l ON l.id = x.link_id),
     stays (id) AS (
       SELECT m.id FROM mandate m JOIN pairs p ON m.id IN (p.a, p.b) WHERE NOT m.sample OR m.id = ANY ($1::uuid[])
       UNION SELECT CASE WHEN p.a = s.id THEN p.b ELSE p.a END FROM stays s JOIN pairs p ON s.id IN (p.a, p.b))
     SELECT s.id FROM stays s JOIN mandate m ON m.id = s.id WHERE m.sample ORDER BY s.id`,
    [keep],
  );
  return linked.map(({ id }) => id);
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
  const links = `SELECT id FROM mandate_link WHERE later_id IN (${mandates})`;
  const steps = [
    `mandate_news WHERE mandate_id IN (${mandates})`,
    `clearance WHERE update_id IN (SELECT id FROM task_update WHERE task_id IN (${tasks}))`,
    `task_update WHERE task_id IN (${tasks})`,
    `deadline WHERE task_id IN (${tasks})`,
    `deadline_extension WHERE task_id IN (${tasks})`,
    `choice WHERE mandate_id IN (${mandates})`,
    `leaving_proposal_mandate WHERE mandate_id IN (${mandates})`,
    `body_act_effect WHERE mandate_id IN (${mandates})`,
    `linked_task WHERE link_id IN (${links})`,
    `linked_mandate WHERE link_id IN (${links})`,
    `mandate_link WHERE id IN (${links})`,
    `task WHERE mandate_id IN (${mandates})`,
    `item_clearance WHERE update_id IN (SELECT w.id FROM item_update w JOIN mandate_item i ON i.id = w.item_id
       WHERE i.mandate_id IN (${mandates}))`,
    `item_update WHERE item_id IN (SELECT id FROM mandate_item WHERE mandate_id IN (${mandates}))`,
    `mandate_item WHERE mandate_id IN (${mandates})`,
    `earlier_text WHERE mandate_id IN (${mandates})`,
    `mandate_text WHERE mandate_id IN (${mandates})`,
  ];
  for (const step of steps) await tx.query(`DELETE FROM ${step}`, [keep]);
  const aboutNothing = `SELECT p.id FROM leaving_proposal p
     WHERE NOT EXISTS (SELECT 1 FROM leaving_proposal_mandate l WHERE l.proposal_id = p.id)`;
  await tx.query(`DELETE FROM leaving_comment WHERE proposal_id IN (${aboutNothing})`);
  await tx.query(`DELETE FROM leaving_proposal WHERE id IN (${aboutNothing})`);
  // An act that did something to these alone has nothing to say any more.
  const empty = `SELECT a.id FROM body_act a WHERE a.takes_back IS NULL
     AND NOT EXISTS (SELECT 1 FROM body_act_effect e WHERE e.act_id = a.id)`;
  await tx.query(`DELETE FROM body_act WHERE takes_back IN (${empty})`);
  await tx.query(`DELETE FROM body_act WHERE id IN (${empty})`);
  const gone = await tx.query(`DELETE FROM mandate WHERE id IN (${mandates}) RETURNING id`, [keep]);
  await tx.query('UPDATE mandate SET sample = false WHERE sample');

  const unasked = `SELECT id FROM decision d WHERE sample
     AND NOT EXISTS (SELECT 1 FROM mandate m WHERE m.decision_id = d.id)`;
  await tx.query(`DELETE FROM decision_part WHERE decision_id IN (${unasked})`);
  await tx.query(`DELETE FROM decision WHERE id IN (${unasked})`);
  await tx.query('UPDATE decision SET sample = false WHERE sample');
  return gone.length;
}
