import type { SegmentName } from '#calendar/core';
import type { Tx } from '#platform';
import { followTasks, type MeetingPlace } from '../core/index.js';

interface PlacedDocument extends MeetingPlace {
  readonly id: string;
  readonly body: string;
  /** Of its tasks that are owed: where each meets; null for one that has no meeting any more. */
  readonly meetings: readonly (MeetingPlace | null)[];
}

/**
 * After the meetings of some tasks have changed: a planned document whose tasks all meet elsewhere now, together, follows
 * them; one whose tasks were parted stays, and the trail says so. What was issued stays as it was.
 */
export async function documentsFollow(tx: Tx, tasks: readonly string[]): Promise<void> {
  if (tasks.length === 0) return;
  for (const { id, body, session, segment, meetings } of await documentsOf(tx, tasks)) {
    const following = followTasks({ session, segment }, meetings);
    if (following.tag === 'at-its-place') continue;
    const to = following.tag === 'follows' ? following.to : null;
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
      before: { session, segment },
      after: to ?? { session, segment, meetings },
    });
  }
}

// A duty without a date meets nowhere and never moves.
function documentsOf(tx: Tx, tasks: readonly string[]): Promise<readonly PlacedDocument[]> {
  return tx.query<PlacedDocument & { segment: SegmentName }>(
    `SELECT p.id, p.body, p.session, jsonb_build_object('kind', p.segment_kind, 'n', p.segment_n) AS segment,
       (SELECT coalesce(jsonb_agg(CASE WHEN t.meeting IN ('fixed', 'tentative') AND t.segment_kind IS NOT NULL THEN
          jsonb_build_object('session', t.session,
            'segment', jsonb_build_object('kind', t.segment_kind, 'n', t.segment_n)) END ORDER BY t.id), '[]')
        FROM task t WHERE t.document_id = p.id AND t.progress NOT IN ('delivered', 'considered', 'dropped')
          AND NOT (t.meeting = 'none' AND t.session IS NULL)) AS meetings
     FROM planned_document p
     WHERE p.id IN (SELECT document_id FROM task WHERE id = ANY ($1)) AND p.state NOT IN ('issued', 'withdrawn')
     ORDER BY p.id FOR UPDATE OF p`,
    [tasks],
  );
}
