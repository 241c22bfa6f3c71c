/** The grants of person `p` as one JSON column, so that a person comes with their roles in one question. */
export const grantsColumn = `coalesce(
  (SELECT jsonb_agg(jsonb_build_object('body', g.body, 'role', g.role, 'unit', g.unit_id, 'state', g.state)
                    ORDER BY g.body, g.role, g.id)
   FROM role_grant g WHERE g.person_id = p.id), '[]') AS grants`;
