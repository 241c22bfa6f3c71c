import { actingRole, rolesThatMay, visibleBodies, type BodyAction } from '#people';
import { Refused, type Tx, type Viewer } from '#platform';
import { ownUnit, standingIn, type Standing } from '../open-task.js';
import { itemOwnerSql } from './item-sql.js';

/** A mandate whose items somebody is about to change, locked until the unit of work ends. */
export interface MandateOfItems {
  readonly id: string;
  /** The body that asked: where one must hold a role. */
  readonly body: string;
  readonly zone: string;
}

/** An item, and the version of it that somebody saw. */
export interface SeenItem {
  readonly id: string;
  readonly seen: number;
}

/** An item that somebody is about to do something with, locked with its mandate. */
export interface OpenItem {
  readonly id: string;
  readonly mandate: string;
  readonly askedBy: string;
  readonly number: string;
  /** The unit that owes it and those above it, nearest first, by their ids. */
  readonly owner: readonly string[];
  /** The key of the unit that owes it. */
  readonly unit: string | null;
  /** Somebody has answered it or written of it. */
  readonly isWritten: boolean;
  readonly version: number;
}

/** @throws Refused 'not-found' for what the viewer may not see too */
export async function openMandateOfItems(tx: Tx, viewer: Viewer, mandate: string): Promise<MandateOfItems> {
  const visible = visibleBodies(viewer, 'see-mandates');
  const [found] = await tx.query<MandateOfItems>(
    `SELECT m.id, m.body, b.zone FROM mandate m JOIN body b ON b.key = m.body
     WHERE m.id = $1 AND ($2::text[] IS NULL OR m.body = ANY ($2)) FOR UPDATE OF m`,
    [mandate, visible === 'all' ? null : visible],
  );
  if (found === undefined) throw new Refused('not-found');
  return found;
}

/**
 * Opens some items of a mandate to do something with all of them, in the order of their ids.
 * @throws Refused 'not-found' when one is not there; 'stale' with the ids of those that somebody has changed meanwhile
 */
export async function openItems(
  tx: Tx,
  viewer: Viewer,
  mandate: string,
  wanted: readonly SeenItem[],
): Promise<readonly OpenItem[]> {
  await openMandateOfItems(tx, viewer, mandate);
  const seen = new Map(wanted.map((item) => [item.id, item.seen]));
  const items = await tx.query<OpenItem>(
    `SELECT i.id, m.id AS mandate, m.body AS "askedBy", i.number, ${itemOwnerSql} AS owner, u.key AS unit,
       (i.acceptance IS NOT NULL OR EXISTS (SELECT 1 FROM item_update w WHERE w.item_id = i.id)) AS "isWritten", i.version
     FROM mandate_item i JOIN mandate m ON m.id = i.mandate_id LEFT JOIN unit u ON u.id = coalesce(i.unit_id, m.unit_id)
     WHERE m.id = $1 AND i.id = ANY ($2::uuid[]) ORDER BY i.id FOR UPDATE OF i`,
    [mandate, [...seen.keys()]],
  );
  if (items.length < seen.size) throw new Refused('not-found');
  const stale = items.filter(({ id, version }) => version !== seen.get(id));
  if (stale.length > 0) throw new Refused('stale', { items: stale.map(({ id }) => id) });
  return items;
}

/** @throws Refused 'not-allowed' with the roles that may */
export function standingForItem(viewer: Viewer, item: OpenItem, action: BodyAction): Standing {
  const acting = actingRole(viewer, action, item.askedBy, item.owner);
  if (acting === null) throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
  return standingIn(acting, ownUnit(item.owner, item.unit));
}
