import { defaultDeadlinePolicy } from '#calendar/core';
import { visibleBodies } from '#people';
import type { Viewer } from '#platform';

/**
 * How planned documents are read, everywhere: what a viewer may see is decided here, in SQL. Who does not belong to the
 * secretariat is not told of what was withdrawn, nor how far it is before it is submitted.
 * Takes $1 bodies seen (null: all), $2 bodies of which the viewer is an insider (null: all), $3 body, $4 session, $5 state,
 * $6 unit, $7 ids.
 */
export const documentsFrom = `
  FROM planned_document p
  JOIN body b ON b.key = p.body
  LEFT JOIN unit u ON u.id = p.unit_id
  CROSS JOIN LATERAL (
    SELECT i.insider,
      CASE WHEN i.insider OR p.state IN ('submitted', 'issued', 'withdrawn') THEN p.state ELSE 'planned' END AS state
    FROM (SELECT $2::text[] IS NULL OR p.body = ANY ($2) AS insider) i
  ) v
  WHERE ($1::text[] IS NULL OR p.body = ANY ($1))
    AND (v.insider OR p.state <> 'withdrawn')
    AND ($3::text IS NULL OR p.body = $3)
    AND ($4::text IS NULL OR p.session = $4)
    AND ($5::text IS NULL OR v.state = $5)
    -- Says of the row itself what follows from that, for the index.
    AND ($5::text IS NULL OR $5 = 'planned' OR p.state = $5)
    AND ($6::text IS NULL OR u.key = $6)
    AND ($7::uuid[] IS NULL OR p.id = ANY ($7))`;

/** The first day of the part of the session where document `p` is due; null while it has no dates or is cancelled. */
const opensSql = `
  (SELECT g.starts_on FROM session s JOIN segment g ON g.session_id = s.id
   WHERE s.key = p.session AND NOT s.cancelled AND g.kind = p.segment_kind AND g.n IS NOT DISTINCT FROM p.segment_n)`;

/** Task `t` is owed and meets elsewhere than document `p`; a duty without a date meets nowhere and never does. */
const isApartSql = `
  (t.progress NOT IN ('delivered', 'considered', 'dropped') AND NOT (t.meeting = 'none' AND t.session IS NULL)
   AND (t.meeting NOT IN ('fixed', 'tentative')
     OR (t.session, t.segment_kind, coalesce(t.segment_n, 0)) IS DISTINCT FROM (p.session, p.segment_kind, coalesce(p.segment_n, 0))))`;

/** The columns of a document row; takes $8, the policy that stands where the body has none of its own. */
export const documentColumns = `
  p.id, p.body, p.session, jsonb_build_object('kind', p.segment_kind, 'n', p.segment_n) AS segment,
  ${opensSql}::text AS opens, b.zone, p.agenda_item AS "agendaItem", p.titles, p.form, p.languages, p.words,
  v.insider, v.state, CASE WHEN v.insider AND p.state = 'for-clearance' THEN jsonb_build_object('names',
    p.clearing #> ARRAY['steps', p.clearing ->> 'at', 'names'], 'step', (p.clearing ->> 'at')::int + 1,
    'of', jsonb_array_length(p.clearing -> 'steps')) END AS "waitsFor", p.symbol, p.version, $8::jsonb || b.deadline_policy AS policy,
  p.slot_from::text AS "slotFrom", p.slot_until::text AS "slotUntil", p.slot_confirmed_on::text AS "slotConfirmedOn",
  p.submitted_on::text AS "submittedOn", p.issued_on::text AS "issuedOn",
  CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('key', u.key, 'names', u.names) END AS unit,
  least(p.made_on, (SELECT min(t.made_on) FROM task t WHERE t.document_id = p.id))::text AS "madeOn",
  coalesce((SELECT jsonb_agg(jsonb_build_object('kind', x.kind, 'session', x.session, 'start', x.starts_on,
              'date', x.on_date, 'reason', x.reason))
            FROM deadline_extension x WHERE x.document_id = p.id AND x.ended_at IS NULL), '[]') AS extensions,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'mandate', m.id, 'apart', ${isApartSql}) ORDER BY t.id)
            FROM task t JOIN mandate m ON m.id = t.mandate_id
            WHERE t.document_id = p.id AND ($1::text[] IS NULL OR m.body = ANY ($1))), '[]') AS tasks`;

/** What a list of planned documents is narrowed to. */
export interface DocumentsWanted {
  readonly body?: string;
  readonly session?: string;
  readonly state?: string;
  readonly unit?: string;
  readonly ids?: readonly string[];
}

/** $1 to $7 of {@link documentsFrom}. */
export function documentsGiven(viewer: Viewer, wanted: DocumentsWanted = {}): unknown[] {
  const seen = visibleBodies(viewer, 'see-mandates');
  const insider = visibleBodies(viewer, 'see-work');
  return [
    seen === 'all' ? null : seen,
    insider === 'all' ? null : insider,
    wanted.body ?? null,
    wanted.session ?? null,
    wanted.state ?? null,
    wanted.unit ?? null,
    wanted.ids ?? null,
  ];
}

/** $8 of {@link documentColumns}. */
export const usualPolicy = JSON.stringify(defaultDeadlinePolicy);

/** The unit that prepares document `p` and those above it, nearest first: the ids that the policy asks for. */
export const unitAboveSql = `
  ARRAY(WITH RECURSIVE up AS (
      SELECT id, parent_id, 0 AS n FROM unit WHERE id = p.unit_id
      UNION ALL SELECT q.id, q.parent_id, up.n + 1 FROM unit q JOIN up ON q.id = up.parent_id WHERE up.n < 50)
    SELECT id::text FROM up ORDER BY n)`;
