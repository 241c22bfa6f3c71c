import type { CalendarDate, SegmentName } from '#calendar/core';
import { actingRole, rolesThatMay, visibleBodies, type BodyAction } from '#people';
import { Refused, type Tx, type Viewer } from '#platform';
import { isClosed, type Clearing, type DocumentState } from '../core/index.js';
import { ownUnit, standingIn, type Standing } from '../open-task.js';
import { unitAboveSql } from './document-sql.js';

/** A planned document that somebody is about to do something with, locked with its tasks until the unit of work ends. */
export interface OpenDocument {
  readonly id: string;
  readonly body: string;
  /** IANA name: the day on which something is done is the day there. */
  readonly zone: string;
  readonly session: string;
  readonly segment: SegmentName;
  readonly state: DocumentState;
  readonly slotConfirmedOn: CalendarDate | null;
  /** The unit that prepares it and those above it, nearest first, by their ids. */
  readonly owner: readonly string[];
  /** The key of the unit that prepares it. */
  readonly unit: string | null;
  readonly tasks: readonly string[];
  /** The steps of its clearance while it is for clearance, and which of them it waits for. */
  readonly clearing: Clearing | null;
  readonly version: number;
}

/**
 * Opens a planned document to do something with it. Mandates and tasks are locked before it, as everywhere.
 * @param seen the version that the person saw; null when they do not say
 * @throws Refused 'not-found' for what the viewer may not see too; 'stale' with the version that stands
 */
export async function openDocument(
  tx: Tx,
  viewer: Viewer,
  id: string,
  seen: number | null,
): Promise<OpenDocument> {
  await tx.query(
    `SELECT 1 FROM mandate WHERE id IN (SELECT mandate_id FROM task WHERE document_id = $1) ORDER BY id FOR UPDATE`,
    [id],
  );
  const tasks = await tx.query<{ id: string }>(
    'SELECT id FROM task WHERE document_id = $1 ORDER BY id FOR UPDATE',
    [id],
  );
  const visible = visibleBodies(viewer, 'see-work');
  const [document] = await tx.query<Omit<OpenDocument, 'tasks'>>(
    `SELECT p.id, p.body, b.zone, p.session, jsonb_build_object('kind', p.segment_kind, 'n', p.segment_n) AS segment,
       p.state, p.slot_confirmed_on::text AS "slotConfirmedOn", ${unitAboveSql} AS owner, u.key AS unit, p.clearing, p.version
     FROM planned_document p JOIN body b ON b.key = p.body LEFT JOIN unit u ON u.id = p.unit_id
     WHERE p.id = $1 AND ($2::text[] IS NULL OR p.body = ANY ($2)) FOR UPDATE OF p`,
    [id, visible === 'all' ? null : visible],
  );
  if (document === undefined) throw new Refused('not-found');
  if (seen !== null && seen !== document.version) throw new Refused('stale', { version: document.version });
  return { ...document, tasks: tasks.map((task) => task.id) };
}

/** @throws Refused 'not-allowed' with the roles that may */
export function standingForDocument(viewer: Viewer, document: OpenDocument, action: BodyAction): Standing {
  const acting = actingRole(viewer, action, document.body, document.owner);
  if (acting === null) throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
  return standingIn(acting, ownUnit(document.owner, document.unit));
}

/** @throws Refused 'document-closed' for what was issued or withdrawn */
export function refuseClosed({ state }: OpenDocument): void {
  if (isClosed(state)) throw new Refused('document-closed', { state });
}
