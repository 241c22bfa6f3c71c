import type { Tx } from '#platform';

/** What waits for a person in their roles, counted. */
export interface WorkOfPerson {
  /** Tasks of their units that are not delivered: their reminders go to the focal points of the unit. */
  readonly tasks: number;
  /** Tasks that wait for a clearance that they could give as a director. */
  readonly clearances: number;
}

const toDo = `t.progress NOT IN ('delivered', 'considered', 'dropped') AND NOT t.before_register`;

/** What waits for a person in the roles that they hold. */
export async function workOfPerson(tx: Tx, person: string): Promise<WorkOfPerson> {
  const [work] = await tx.query<WorkOfPerson>(
    `SELECT
       (SELECT count(*)::int FROM task t JOIN mandate m ON m.id = t.mandate_id WHERE ${toDo} AND EXISTS (
          SELECT 1 FROM role_grant g WHERE g.person_id = $1 AND g.role = 'focal-point' AND g.unit_id = m.unit_id
            AND g.body = t.body)) AS tasks,
       (SELECT count(*)::int FROM task t JOIN mandate m ON m.id = t.mandate_id WHERE t.progress = 'for-clearance' AND EXISTS (
          SELECT 1 FROM role_grant g WHERE g.person_id = $1 AND g.role = 'director' AND g.body = m.body
            AND (g.unit_id IS NULL OR g.unit_id IN (
              WITH RECURSIVE up AS (SELECT id, parent_id FROM unit WHERE id = m.unit_id
                UNION SELECT u.id, u.parent_id FROM unit u JOIN up ON u.id = up.parent_id)
              SELECT id FROM up)))) AS clearances`,
    [person],
  );
  return work!;
}
