import { dayThere, roleCounts } from '../store/role-counts.js';

/** The roles of a person `p`, those that ended with a closed account too. */
const held = `(SELECT id, person_id, body, role, unit_id, state, state_alpha_3, false AS ended FROM role_grant
  UNION ALL SELECT id, person_id, body, role, unit_id, state, NULL, true FROM former_role)`;

/**
 * The people whom a viewer may see, `p`: those of their bodies ($1, null for all), and who has no role anywhere, so that
 * nobody is out of everybody's sight. Who was erased is nobody any more.
 */
export const visiblePeople = `FROM person p WHERE p.erased_at IS NULL AND ($1::text[] IS NULL
  OR EXISTS (SELECT 1 FROM role_grant v WHERE v.person_id = p.id AND v.body = ANY ($1))
  OR EXISTS (SELECT 1 FROM former_role v WHERE v.person_id = p.id AND v.body = ANY ($1))
  OR NOT EXISTS (SELECT 1 FROM role_grant v WHERE v.person_id = p.id UNION ALL
                 SELECT 1 FROM former_role v WHERE v.person_id = p.id))`;

/** A person `p` with the roles in the bodies of $1. @param moment the parameter that holds the moment */
export const personColumns = (moment: string) => `p.id, p.name, p.email, p.lang, p.zone, p.mailbox, p.version,
  p.closed_at AS "closedAt", EXISTS (SELECT 1 FROM outside_account o WHERE o.person_id = p.id) AS linked,
  (SELECT max(last_used_at) FROM sign_in_session WHERE person_id = p.id) AS "lastSeenAt",
  (SELECT d.name FROM person d WHERE d.id = p.delegate_id) AS "standInName",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'body', g.body, 'role', g.role, 'unit', u.key,
      'unitNames', u.names, 'state', g.state, 'ended', g.ended,
      'counts', NOT g.ended AND ${roleCounts(dayThere(moment))}) ORDER BY g.body, g.role, g.id)
    FROM ${held} g LEFT JOIN unit u ON u.id = g.unit_id
    WHERE g.person_id = p.id AND ($1::text[] IS NULL OR g.body = ANY ($1))), '[]') AS roles,
  EXISTS (SELECT 1 FROM ${held} g WHERE g.person_id = p.id AND g.body <> ALL ($1::text[])) AS elsewhere`;
