import type { Tx } from '#platform';
import { hearsForUnit } from './store/hearing-sql.js';

/** Somebody's unit owes a body something without a date: no meeting, no deadline. For tasks `t` of mandates `m`. */
export const undatedSql = `
  m.life = 'active' AND t.meeting = 'none' AND NOT t.before_register
  AND t.progress NOT IN ('delivered', 'considered', 'dropped')
  AND NOT EXISTS (SELECT 1 FROM deadline d WHERE d.task_id = t.id)`;

/**
 * Who owes a body something that has no date: the focal points of the units, and the governance officers where a unit has
 * none or no unit is named. @returns their ids, sorted, each once
 */
export async function peopleOwingUndated(tx: Tx, body: string): Promise<readonly string[]> {
  const rows = await tx.query<{ person: string }>(
    `WITH owing AS (SELECT DISTINCT m.unit_id FROM task t JOIN mandate m ON m.id = t.mandate_id
                    WHERE t.body = $1 AND ${undatedSql})
     SELECT DISTINCT g.person_id AS person FROM owing o JOIN role_grant g ON g.body = $1 AND ${hearsForUnit('o.unit_id')}
     ORDER BY person`,
    [body],
  );
  return rows.map(({ person }) => person);
}
