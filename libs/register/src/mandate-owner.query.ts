import { visibleBodies } from '#people';
import { Refused, type Tx, type Viewer } from '#platform';
import { ownerSql } from './store/task-sql.js';

/** A mandate as far as it matters who may do something with it. */
export interface MandateOwner {
  readonly id: string;
  /** The body that asked: where one must hold a role. */
  readonly body: string;
  /** The unit that owes it and those above it, nearest first, by their ids. */
  readonly owner: readonly string[];
}

/** Whose a mandate is. @throws Refused 'not-found' for what the viewer may not see too */
export async function mandateOwner(tx: Tx, viewer: Viewer, id: string): Promise<MandateOwner> {
  const visible = visibleBodies(viewer, 'see-mandates');
  const [mandate] = await tx.query<MandateOwner>(
    `SELECT m.id, m.body, ${ownerSql} AS owner FROM mandate m
     WHERE m.id = $1 AND ($2::text[] IS NULL OR m.body = ANY ($2))`,
    [id, visible === 'all' ? null : visible],
  );
  if (mandate === undefined) throw new Refused('not-found');
  return mandate;
}
