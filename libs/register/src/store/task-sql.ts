import { visibleBodies } from '#people';
import type { Viewer } from '#platform';
import { metBySubmission } from '../core/met-deadlines.js';

/** Something is still to be done about task `t`, and it counts. */
export const isOwedSql = `t.meeting <> 'passed-over' AND NOT t.before_register
        AND t.progress NOT IN ('delivered', 'considered', 'dropped')`;

/**
 * How tasks are read, everywhere: what a viewer may see is decided here, in SQL, so that no list, count or report can
 * forget it. `v.insider`: the viewer belongs to the secretariat that works on it; `v.progress`: how far it is, as far as
 * this viewer is told; `v.today`: the day it is for the body that receives.
 * Takes $1 bodies seen (null: all), $2 mandates, $3 session, $4 now, $5 bodies of which the viewer is an insider (null: all).
 */
export const tasksFrom = `
  FROM task t
  JOIN mandate m ON m.id = t.mandate_id
  JOIN body b ON b.key = t.body
  LEFT JOIN unit u ON u.id = m.unit_id
  CROSS JOIN LATERAL (
    SELECT i.insider, ($4::timestamptz AT TIME ZONE b.zone)::date AS today,
      (i.insider OR t.blocked_cleared_at IS NOT NULL) AS tells_block,
      CASE WHEN i.insider OR t.progress IN ('not-started', 'cleared', 'submitted', 'delivered', 'considered', 'dropped')
             OR t.blocked_cleared_at IS NOT NULL
           THEN t.progress ELSE 'in-progress' END AS progress,
      ${isOwedSql} AS owed
    FROM (SELECT $5::text[] IS NULL OR m.body = ANY ($5) AS insider) i
  ) v
  WHERE ($1::text[] IS NULL OR m.body = ANY ($1))
    AND ($2::uuid[] IS NULL OR t.mandate_id = ANY ($2))
    AND ($3::text IS NULL OR t.session = $3)`;

const kindsMetBySubmission = metBySubmission.map((kind) => `'${kind}'`).join(', ');

/** Whether deadline `d` of task `t` is met, as core's met-deadlines.ts says it; by its paper, when a paper answers it. */
export const isMetSql = `
  (t.progress IN ('delivered', 'considered') OR CASE WHEN t.document_id IS NULL
     THEN t.progress = 'submitted' AND d.kind IN (${kindsMetBySubmission})
     ELSE EXISTS (SELECT 1 FROM planned_document p WHERE p.id = t.document_id AND CASE
       WHEN d.kind = 'slot' THEN coalesce(p.slot_confirmed_on, p.submitted_on, p.issued_on)
       WHEN d.kind IN (${kindsMetBySubmission}) THEN coalesce(p.submitted_on, p.issued_on)
       ELSE p.issued_on END IS NOT NULL) END)`;

/** A deadline that applies is past and unmet. */
export const isLateSql = `
  (v.owed AND EXISTS (SELECT 1 FROM deadline d WHERE d.task_id = t.id AND NOT d.passed_before_adoption
     AND d.on_date < v.today AND NOT ${isMetSql}))`;

/** The paper that answers task `t` is for clearance or further. */
const paperIsOnItsWay = `
  EXISTS (SELECT 1 FROM planned_document p WHERE p.id = t.document_id
    AND p.state IN ('for-clearance', 'cleared', 'submitted', 'issued'))`;

/** Blocked, or not yet for clearance two weeks before submission; its paper's clearance counts for it. */
const isAtRiskSql = `
  (v.owed AND (t.progress = 'blocked' OR (t.progress IN ('not-started', 'in-progress') AND EXISTS (
     SELECT 1 FROM deadline d WHERE d.task_id = t.id AND d.kind = 'submission' AND NOT d.passed_before_adoption
       AND d.on_date - 14 <= v.today) AND NOT ${paperIsOnItsWay})))`;

/** The slot of a task in the rule that gave it: of one that came from an earlier mandate, without that one's id. */
export const ownSlotSql = (task: string) =>
  `CASE WHEN ${task}.origin_id IS NULL THEN ${task}.slot ELSE substr(${task}.slot, length(${task}.origin_id::text) + 2) END`;

/** A task without a date stands behind all that have one. */
export const sortDate = "coalesce(t.starts_on, 'infinity'::date)";

/** The columns of a {@link TaskView}. */
export const taskColumns = `
  t.id, t.mandate_id AS mandate, b.key AS body, t.slot, t.session, t.meeting AS state, t.candidates,
  t.starts_on::text AS start, t.choose_by::text AS "chooseBy", t.why, v.progress, t.outcome,
  CASE WHEN v.tells_block AND t.blocked_kind IS NOT NULL
       THEN jsonb_build_object('kind', t.blocked_kind, 'reason', t.blocked_reason,
                               'cleared', t.blocked_cleared_at IS NOT NULL) END AS blocked,
  CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('key', u.key, 'names', u.names) END AS unit,
  (SELECT jsonb_build_object('task', f.id, 'body', f.body, 'session', f.session,
                             'done', f.progress IN ('delivered', 'considered', 'dropped'))
   FROM task f WHERE f.mandate_id = t.mandate_id AND f.slot = t.waits_for) AS "waitsFor",
  t.before_register AS "beforeRegister", t.version,
  (v.owed AND t.meeting = 'fixed' AND t.ends_on < v.today) AS overdue,
  CASE WHEN v.insider THEN ${isLateSql} END AS late,
  CASE WHEN v.insider THEN ${isAtRiskSql} END AS "atRisk",
  coalesce((SELECT jsonb_agg(jsonb_build_object('kind', d.kind, 'date', d.on_date, 'originally', d.originally,
              'reason', CASE WHEN v.insider THEN d.reason END,
              'passedBeforeAdoption', d.passed_before_adoption, 'met', ${isMetSql}) ORDER BY d.on_date, d.kind)
            FROM deadline d WHERE d.task_id = t.id AND (v.insider OR d.kind = 'by')), '[]') AS deadlines,
  t.document_id AS document, t.origin_id AS origin,
  CASE WHEN t.carried_into IS NOT NULL THEN (SELECT jsonb_build_object('task', c.id, 'mandate', c.mandate_id)
    FROM task c WHERE c.id = t.carried_into) END AS "carriedInto"`;

/** The unit that owes a mandate `m` and those above it, nearest first: the ids that the policy asks for. */
export const ownerSql = `
  ARRAY(WITH RECURSIVE up AS (
      SELECT id, parent_id, 0 AS n FROM unit WHERE id = m.unit_id
      UNION ALL SELECT p.id, p.parent_id, up.n + 1 FROM unit p JOIN up ON p.id = up.parent_id WHERE up.n < 50)
    SELECT id::text FROM up ORDER BY n)`;

/** The eyes of members and readers: nothing that was not cleared. */
export type Eyes = 'own' | 'outward';

/** $1 to $5 of {@link tasksFrom}. */
export function tasksGiven(
  viewer: Viewer,
  now: Date,
  which: { readonly mandates?: readonly string[]; readonly session?: string } = {},
  eyes: Eyes = 'own',
): unknown[] {
  const seen = visibleBodies(viewer, 'see-mandates');
  const insider = eyes === 'outward' ? [] : visibleBodies(viewer, 'see-work');
  return [
    seen === 'all' ? null : seen,
    which.mandates ?? null,
    which.session ?? null,
    now,
    insider === 'all' ? null : insider,
  ];
}
