import { roles } from '#platform/core';

const insiders = roles.filter((role) => role !== 'member' && role !== 'reader').map((role) => `'${role}'`);

/** Person `p` acts in the place of person `a`, who is away at a moment and said so. */
export const standsInNow = (moment: string) => `(a.delegate_id = p.id AND a.acting_id = p.id
  AND (${moment}::timestamptz AT TIME ZONE a.zone)::date BETWEEN a.paused_from AND coalesce(a.paused_until, 'infinity'))`;

/**
 * The roles that person `p` holds at a moment in the place of who is away and said so: as a director or a focal point, in
 * bodies for which they work themselves. One JSON column.
 * @param moment an expression of SQL: the parameter that holds the moment
 */
export const standInGrants = (moment: string) => `coalesce(
  (SELECT jsonb_agg(jsonb_build_object('body', g.body, 'role', g.role, 'unit', g.unit_id, 'state', NULL, 'standsInFor', a.id)
                    ORDER BY g.body, g.role, g.id)
   FROM person a JOIN role_grant g ON g.person_id = a.id AND g.role IN ('director', 'focal-point')
   WHERE ${standsInNow(moment)}
     AND EXISTS (SELECT 1 FROM role_grant o WHERE o.person_id = p.id AND o.body = g.body
                 AND o.role IN (${insiders.join(', ')}))), '[]') AS "standInGrants"`;
