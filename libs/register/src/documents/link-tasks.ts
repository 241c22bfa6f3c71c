import { visibleBodies } from '#people';
import { Refused, type Tx, type Viewer } from '#platform';
import { isSettled, type Progress } from '../core/index.js';
import type { OpenDocument } from './open-document.js';

interface Linkable {
  readonly id: string;
  readonly mandate: string;
  readonly progress: Progress;
  readonly document: string | null;
  readonly nobodys: boolean;
  readonly elsewhere: boolean;
}

/**
 * Has a planned document answer some tasks. Those that it answers already stay as they are.
 * @returns the ids of their mandates, whose deadlines count by the document's form from now on
 * @throws Refused 'not-found'; 'not-owed'; 'invalid' for a task that is done, that another document answers, or that is due
 * at another meeting
 */
export async function linkTasks(
  tx: Tx,
  viewer: Viewer,
  document: OpenDocument,
  ids: readonly string[],
): Promise<readonly string[]> {
  const tasks = await lockTasks(tx, viewer, document, ids);
  if (tasks.length < new Set(ids).size) throw new Refused('not-found');
  if (tasks.some(({ nobodys }) => nobodys)) throw new Refused('not-owed');
  const faults = tasks.flatMap((task) => faultOf(task, document));
  if (faults.length > 0) throw new Refused('invalid', { faults });
  const added = tasks.filter((task) => task.document === null);
  if (added.length === 0) return [];
  await tx.query('UPDATE task SET document_id = $2, version = version + 1 WHERE id = ANY ($1)', [
    added.map(({ id }) => id),
    document.id,
  ]);
  await touch(tx, document);
  for (const { id } of added) record(tx, document, 'task.document-planned', id);
  return mandatesOf(added);
}

/** The document answers a task no more. @returns the ids of the mandates @throws Refused 'not-found' when it did not */
export async function unlinkTasks(
  tx: Tx,
  document: OpenDocument,
  ids: readonly string[],
): Promise<readonly string[]> {
  const freed = await tx.query<{ id: string; mandate: string }>(
    `UPDATE task SET document_id = NULL, version = version + 1 WHERE id = ANY ($1) AND document_id = $2
     RETURNING id, mandate_id AS mandate`,
    [ids, document.id],
  );
  if (freed.length < ids.length) throw new Refused('not-found');
  if (freed.length > 0) await touch(tx, document);
  for (const { id } of freed) record(tx, document, 'task.document-taken-away', id);
  return mandatesOf(freed);
}

async function lockTasks(
  tx: Tx,
  viewer: Viewer,
  { session, segment }: OpenDocument,
  ids: readonly string[],
): Promise<readonly Linkable[]> {
  const visible = visibleBodies(viewer, 'see-work');
  await tx.query(
    'SELECT 1 FROM mandate WHERE id IN (SELECT mandate_id FROM task WHERE id = ANY ($1)) ORDER BY id FOR UPDATE',
    [ids],
  );
  return tx.query<Linkable>(
    `SELECT t.id, t.mandate_id AS mandate, t.progress, t.document_id AS document,
       (t.meeting = 'passed-over' OR t.before_register) AS nobodys,
       t.meeting <> 'none' AND (t.session, t.segment_kind, coalesce(t.segment_n, 0)) IS DISTINCT FROM ($3, $4, $5) AS elsewhere
     FROM task t JOIN mandate m ON m.id = t.mandate_id
     WHERE t.id = ANY ($1) AND ($2::text[] IS NULL OR m.body = ANY ($2)) ORDER BY t.id FOR UPDATE OF t`,
    [ids, visible === 'all' ? null : visible, session, segment.kind, segment.n ?? 0],
  );
}

function faultOf(task: Linkable, document: OpenDocument) {
  const fault = (key: 'taskDone' | 'otherDocument' | 'otherMeeting') => [
    { key: `work.fault.${key}` as const, values: { task: task.id } },
  ];
  if (task.document === document.id) return [];
  if (task.document !== null) return fault('otherDocument');
  if (isSettled(task.progress)) return fault('taskDone');
  return task.elsewhere ? fault('otherMeeting') : [];
}

async function touch(tx: Tx, { id }: OpenDocument): Promise<void> {
  await tx.query('UPDATE planned_document SET version = version + 1 WHERE id = $1', [id]);
}

function record(tx: Tx, document: OpenDocument, action: `task.${string}`, task: string): void {
  tx.record({
    action,
    subject: { kind: 'task', id: task },
    body: document.body,
    after: { document: document.id },
  });
}

function mandatesOf(tasks: readonly { readonly mandate: string }[]): readonly string[] {
  return [...new Set(tasks.map(({ mandate }) => mandate))].sort();
}
