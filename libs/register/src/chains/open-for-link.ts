import { may, rolesThatMay, visibleBodies } from '#people';
import { Refused, type Tx, type Viewer } from '#platform';
import { adoptedOnSql, calledSql } from './mandate-in-chain.js';

/** A mandate that is to be linked with others, locked until the unit of work ends. */
export interface LinkableMandate {
  readonly id: string;
  readonly body: string;
  readonly zone: string;
  readonly life: string;
  /** The number of its decision; its id where the register knows none. */
  readonly called: string;
  readonly adoptedOn: string | null;
  /** The unit that owes it. */
  readonly unit: { readonly id: string; readonly key: string } | null;
  readonly dueRule: { readonly kind: string } | null;
  readonly version: number;
}

/**
 * Opens mandates to link them, or to take a link back, in the order of their ids.
 * @returns them by their ids
 * @throws Refused 'not-found' for one that the viewer may not see; 'not-allowed' for one of a body that they do not keep
 */
export async function openForLink(
  tx: Tx,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LinkableMandate>> {
  const visible = visibleBodies(viewer, 'see-mandates');
  const found = await tx.query<LinkableMandate>(
    `SELECT m.id, m.body, b.zone, m.life, ${calledSql} AS called, (${adoptedOnSql})::text AS "adoptedOn",
       CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('id', u.id, 'key', u.key) END AS unit,
       m.due_rule AS "dueRule", m.version
     FROM mandate m JOIN body b ON b.key = m.body LEFT JOIN decision d ON d.id = m.decision_id
     LEFT JOIN unit u ON u.id = m.unit_id
     WHERE m.id = ANY ($1::uuid[]) AND ($2::text[] IS NULL OR m.body = ANY ($2)) ORDER BY m.id FOR UPDATE OF m`,
    [ids, visible === 'all' ? null : visible],
  );
  if (found.length < new Set(ids).size) throw new Refused('not-found');
  if (!found.every(({ body }) => may(viewer, 'link-mandates', body)))
    throw new Refused('not-allowed', { action: 'link-mandates', roles: rolesThatMay('link-mandates') });
  return new Map(found.map((mandate) => [mandate.id, mandate]));
}
