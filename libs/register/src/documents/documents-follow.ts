import type { SegmentName } from '#calendar/core';
import type { Tx } from '#platform';
import { followTasks, type ChangedTask, type DueTask, type MeetingPlace } from '../core/index.js';

/** A planned document whose tasks have other meetings now, and what becomes of it. */
export interface MovedDocument {
  readonly id: string;
  readonly body: string;
  readonly from: MeetingPlace;
  /** Where it follows its tasks to; null when they were parted: then it stays. */
  readonly to: MeetingPlace | null;
  /** Where each of its tasks meets now; null for one that has no meeting any more. */
  readonly meetings: readonly (MeetingPlace | null)[];
}

interface PlacedTask extends Pick<DueTask, 'state' | 'session' | 'segment'> {
  readonly id: string;
}

interface PlacedDocument extends MeetingPlace {
  readonly id: string;
  readonly body: string;
  /** Those that are owed. */
  readonly tasks: readonly PlacedTask[];
}

/**
 * What becomes of the planned documents that answer some tasks, before their new meetings are written: one whose tasks all
 * meet elsewhere now, together, follows them; one whose tasks were parted stays. What was issued stays as it was.
 */
export async function documentsToMove(
  tx: Tx,
  changed: readonly ChangedTask[],
): Promise<readonly MovedDocument[]> {
  if (changed.length === 0) return [];
  const now = new Map(changed.map((task) => [task.standing.id, task.now]));
  return (await documentsOf(tx, [...now.keys()])).flatMap(({ id, body, session, segment, tasks }) => {
    const from = { session, segment };
    const meetings = tasks
      .map((task) => now.get(task.id) ?? task)
      // A duty without a date meets nowhere and never moves.
      .filter((task) => task.state !== 'none' || task.session !== null)
      .map(meetingPlace);
    const following = followTasks(from, meetings);
    if (following.tag === 'at-its-place') return [];
    return [{ id, body, from, to: following.tag === 'follows' ? following.to : null, meetings }];
  });
}

/** Has planned documents follow their tasks; that one stays apart from them, the trail says. */
export async function moveDocuments(tx: Tx, moved: readonly MovedDocument[]): Promise<void> {
  for (const { id, body, from, to, meetings } of moved) {
    if (to !== null) {
      await tx.query(
        `UPDATE planned_document SET session = $2, segment_kind = $3, segment_n = $4, version = version + 1 WHERE id = $1`,
        [id, to.session, to.segment.kind, to.segment.n],
      );
    }
    tx.record({
      action: to === null ? 'planned-document.stayed-apart' : 'planned-document.followed',
      subject: { kind: 'planned-document', id },
      body,
      before: from,
      after: to ?? { ...from, meetings },
    });
  }
}

function meetingPlace({ state, session, segment }: Omit<PlacedTask, 'id'>): MeetingPlace | null {
  if (state !== 'fixed' && state !== 'tentative') return null;
  return session === null || segment === null
    ? null
    : { session, segment: { kind: segment.kind, n: segment.n } };
}

function documentsOf(tx: Tx, tasks: readonly string[]): Promise<readonly PlacedDocument[]> {
  return tx.query<PlacedDocument & { segment: SegmentName }>(
    `SELECT p.id, p.body, p.session, jsonb_build_object('kind', p.segment_kind, 'n', p.segment_n) AS segment,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'state', t.meeting, 'session', t.session,
          'segment', CASE WHEN t.segment_kind IS NOT NULL THEN
            jsonb_build_object('kind', t.segment_kind, 'n', t.segment_n) END) ORDER BY t.id), '[]')
        FROM task t WHERE t.document_id = p.id AND t.progress NOT IN ('delivered', 'considered', 'dropped')) AS tasks
     FROM planned_document p
     WHERE p.id IN (SELECT document_id FROM task WHERE id = ANY ($1)) AND p.state NOT IN ('issued', 'withdrawn')
     ORDER BY p.id FOR UPDATE OF p`,
    [tasks],
  );
}
