import type { Tx } from '#platform';

interface Ended {
  readonly subject: 'task' | 'planned-document';
  readonly id: string;
  readonly body: string;
  readonly kind: string;
  readonly date: string;
  readonly originally: string;
}

/**
 * Ends the extensions whose meeting has moved: what was agreed for one day says nothing of another. The trail notes each.
 * A meeting is the session and the day on which its part opens. While its session is cancelled, or its task has no meeting
 * at all, an extension rests, and holds again when the same meeting is back.
 */
export async function endMovedExtensions(tx: Tx): Promise<void> {
  const ended = await tx.query<Ended>(
    `UPDATE deadline_extension x SET ended_at = $1, ended_why = 'meeting-moved'
     FROM (
       SELECT e.id, CASE WHEN e.task_id IS NULL THEN 'planned-document' ELSE 'task' END AS subject,
         coalesce(e.task_id, e.document_id) AS about, coalesce(t.body, p.body) AS body
       FROM deadline_extension e LEFT JOIN task t ON t.id = e.task_id LEFT JOIN planned_document p ON p.id = e.document_id
       WHERE e.ended_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM session c WHERE c.key = e.session AND c.cancelled)
         AND CASE WHEN t.id IS NOT NULL
         THEN t.session IS NOT NULL AND t.meeting <> 'passed-over'
           AND (t.session, t.starts_on) IS DISTINCT FROM (e.session, e.starts_on)
         ELSE p.session <> e.session OR NOT EXISTS (
           SELECT 1 FROM session s JOIN segment g ON g.session_id = s.id
           WHERE s.key = p.session AND g.kind = p.segment_kind AND g.n IS NOT DISTINCT FROM p.segment_n
             AND g.starts_on = e.starts_on) END
     ) m WHERE m.id = x.id
     RETURNING m.subject, m.about AS id, m.body, x.kind, x.on_date::text AS date, x.originally::text AS originally`,
    [tx.at],
  );
  for (const { subject, id, body, kind, date, originally } of ended) {
    tx.record({
      action: 'deadline.extension-ended',
      subject: { kind: subject, id },
      body,
      before: { kind, date, originally },
      after: { why: 'meeting-moved' },
    });
  }
}
