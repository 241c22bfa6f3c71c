import type { Tx } from '#platform';

/** What the register stands on: what of other rooms its decisions, mandates and tasks name, and who worked on them. */
export interface NamedInRegister {
  readonly bodies: readonly string[];
  readonly sessions: readonly string[];
  readonly units: readonly string[];
  readonly people: readonly string[];
}

const lists = {
  bodies: `SELECT body FROM mandate UNION SELECT body FROM decision UNION SELECT body FROM task
           UNION SELECT body FROM planned_document`,
  sessions: `SELECT session FROM mandate UNION SELECT session FROM decision UNION SELECT session FROM task
             UNION SELECT unnest(candidates) FROM task UNION SELECT session FROM choice
             UNION SELECT session FROM planned_document UNION SELECT session FROM deadline_extension`,
  units: `SELECT unit_id FROM mandate UNION SELECT on_behalf_of_unit FROM task_update
          UNION SELECT on_behalf_of_unit FROM clearance UNION SELECT unit_id FROM planned_document
          UNION SELECT unit_id FROM mandate_item UNION SELECT on_behalf_of_unit FROM item_update
          UNION SELECT on_behalf_of_unit FROM item_clearance`,
  people: `SELECT author FROM task_update UNION SELECT person_id FROM clearance UNION SELECT person_id FROM choice
           UNION SELECT person_id FROM deadline_extension UNION SELECT replaced_by FROM earlier_text
           UNION SELECT made_by FROM mandate_link UNION SELECT undone_by FROM mandate_link
           UNION SELECT author FROM item_update UNION SELECT person_id FROM item_clearance
           UNION SELECT t.actor_id FROM trail t WHERE t.actor_id IS NOT NULL
             AND (t.subject_kind = 'task' AND t.subject_id IN (SELECT id::text FROM task)
               OR t.subject_kind = 'mandate' AND t.subject_id IN (SELECT id::text FROM mandate)
               OR t.subject_kind = 'item' AND t.subject_id IN (SELECT id::text FROM mandate_item))`,
};

export async function namedInRegister(tx: Tx): Promise<NamedInRegister> {
  const columns = Object.entries(lists).map(
    ([name, list]) => `array_remove(ARRAY(${list}), NULL) AS ${name}`,
  );
  const [named] = await tx.query<NamedInRegister>(`SELECT ${columns.join(', ')}`);
  return named!;
}
