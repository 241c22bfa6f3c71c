import { dayThere, roleCounts } from './role-counts.js';

/**
 * The grants of person `p` that count at a moment as one JSON column, so that a person comes with their roles in one
 * question.
 * @param moment an expression of SQL: the parameter that holds the moment
 */
export const grantsColumn = (moment: string) => `coalesce(
  (SELECT jsonb_agg(jsonb_build_object('body', g.body, 'role', g.role, 'unit', g.unit_id, 'state', g.state)
                    ORDER BY g.body, g.role, g.id)
   FROM role_grant g WHERE g.person_id = p.id AND ${roleCounts(dayThere(moment))}), '[]') AS grants`;
