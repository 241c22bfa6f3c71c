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
 * A meeting is the session and the day on which its part opens.
 */
export async function endMovedExtensions(tx: Tx): Promise<void> {
  const ended = await tx.query<Ended>(
    `UPDATE deadline_extension x SET ended_at = $1, ended_why = 'meeting-moved'
     FROM (
       SELECT e.id, CASE WHEN e.task_id IS NULL THEN 'planned-document' ELSE 'task' END AS subject,
         coalesce(e.task_id, e.document_id) AS about, coalesce(t.body, p.body) AS body
       FROM deadline_extension e LEFT JOIN task t ON t.id = e.task_id LEFT JOIN planned_document p ON p.id = e.document_id
       WHERE e.ended_at IS NULL AND CASE WHEN t.id IS NOT NULL
         THEN (t.session, t.starts_on) IS DISTINCT FROM (e.session, e.starts_on)
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

/**
 * Puts the extensions that stand over the deadlines that were counted of some tasks: a task's own before its document's.
 * Doing it twice changes nothing.
 */
export async function putExtensions(tx: Tx, tasks: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE deadline d SET on_date = n.on_date, originally = n.originally, reason = n.reason,
       passed_before_adoption = n.on_date < n.made_on
     FROM (
       SELECT c.task_id, c.kind, t.made_on, x.reason, coalesce(x.on_date, c.originally, c.on_date) AS on_date,
         CASE WHEN x.id IS NOT NULL THEN coalesce(c.originally, c.on_date) END AS originally
       FROM deadline c JOIN task t ON t.id = c.task_id
       LEFT JOIN LATERAL (
         SELECT e.id, e.on_date, e.reason FROM deadline_extension e
         WHERE e.ended_at IS NULL AND e.kind = c.kind AND (e.task_id = t.id OR e.document_id = t.document_id)
           AND (e.session, e.starts_on) = (t.session, t.starts_on)
         ORDER BY e.task_id IS NULL LIMIT 1) x ON true
       WHERE c.task_id = ANY ($1)
     ) n
     WHERE d.task_id = n.task_id AND d.kind = n.kind
       AND (d.on_date, d.originally, d.reason) IS DISTINCT FROM (n.on_date, n.originally, n.reason)`,
    [tasks],
  );
}
