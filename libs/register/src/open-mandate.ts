import { roleForUnit, rolesThatMay, visibleBodies, type BodyAction } from '#people';
import { Refused, type Tx, type Viewer } from '#platform';

/** A mandate that somebody is about to change, locked until the unit of work ends. */
export interface OpenMandate {
  readonly id: string;
  /** The body that asked: where one must hold a role. */
  readonly body: string;
  readonly zone: string;
  /** The key of the unit that owes it. */
  readonly unit: string | null;
  readonly dueRule: object | null;
  readonly version: number;
}

/**
 * Opens a mandate to change it.
 * @param seen the version that the person saw
 * @throws Refused 'not-found' for what the viewer may not see too; 'not-allowed' with the roles; 'stale'
 */
export async function openMandate(
  tx: Tx,
  viewer: Viewer,
  id: string,
  { seen, action }: { readonly seen: number; readonly action: BodyAction },
): Promise<OpenMandate> {
  const visible = visibleBodies(viewer, 'see-mandates');
  const [mandate] = await tx.query<OpenMandate>(
    `SELECT m.id, m.body, b.zone, u.key AS unit, m.due_rule AS "dueRule", m.version
     FROM mandate m JOIN body b ON b.key = m.body LEFT JOIN unit u ON u.id = m.unit_id
     WHERE m.id = $1 AND ($2::text[] IS NULL OR m.body = ANY ($2)) FOR UPDATE OF m`,
    [id, visible === 'all' ? null : visible],
  );
  if (mandate === undefined) throw new Refused('not-found');
  if (roleForUnit(viewer, action, mandate.body, []) === null)
    throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
  if (mandate.version !== seen) throw new Refused('stale', { version: mandate.version });
  return mandate;
}
