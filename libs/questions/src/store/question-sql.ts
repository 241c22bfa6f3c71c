import { visibleBodies } from '#people';
import type { Viewer } from '#platform';

/**
 * How questions are read, everywhere: who sees which is decided here, in SQL, so that no list and no count can forget it.
 * `w.showing`: who else sees it, as it was agreed last; `v.insider`: the viewer belongs to the secretariat of the body that
 * asked for the mandate; `v.own`: the viewer serves the State for which it was asked, or asked it for themselves.
 * Takes $1 bodies seen (null: all), $2 bodies of which the viewer is an insider (null: all), $3 the viewer's id (null: the
 * system), $4 the States that the viewer serves [{ body, state }].
 */
export const questionsFrom = `
  FROM question q
  JOIN mandate m ON m.id = q.mandate_id
  JOIN person a ON a.id = q.asked_by
  CROSS JOIN LATERAL (
    SELECT s.showing FROM question_showing s WHERE s.question_id = q.id ORDER BY s.n DESC LIMIT 1) w
  CROSS JOIN LATERAL (
    SELECT ($2::text[] IS NULL OR m.body = ANY ($2)) AS insider,
      CASE WHEN q.state IS NULL THEN q.asked_by IS NOT DISTINCT FROM $3::uuid
           ELSE EXISTS (SELECT 1 FROM jsonb_to_recordset($4::jsonb) AS g (body text, state text)
                        WHERE g.body = m.body AND g.state = q.state) END AS own) v
  WHERE ($1::text[] IS NULL OR m.body = ANY ($1)) AND (v.insider OR v.own OR w.showing <> 'asker')`;

/** The answer `x` of question `q` that was given last, with its step `g`. */
const lastGiven = `
  SELECT g.id FROM answer x JOIN answer_step g ON g.answer_id = x.id AND g.outcome = 'given'
  WHERE x.question_id = q.id ORDER BY g.id DESC LIMIT 1`;

/** Whether an answer was given to the last words. Ids are made in the order of time. */
export const isAnsweredSql = `
  coalesce((${lastGiven}) > (SELECT k.id FROM question_words k WHERE k.question_id = q.id ORDER BY k.id DESC LIMIT 1), false)`;

/**
 * How much there is of question `q` as far as the viewer is told: what nobody tells them does not show in the version
 * either. The secretariat counts drafts and what was returned, too.
 */
export const versionSql = `
  ((SELECT count(*) FROM question_words k WHERE k.question_id = q.id)
   + (SELECT count(*) FROM answer x JOIN answer_step g ON g.answer_id = x.id AND g.outcome = 'given' WHERE x.question_id = q.id)
   + CASE WHEN v.insider OR v.own THEN (SELECT count(*) FROM question_showing s WHERE s.question_id = q.id) ELSE 0 END
   + CASE WHEN v.insider THEN (SELECT count(*) FROM answer x LEFT JOIN answer_step g ON g.answer_id = x.id
       WHERE x.question_id = q.id) ELSE 0 END)::int`;

/** The columns of a question as its viewer is told of it. */
export const questionColumns = `
  q.id, q.mandate_id AS mandate, m.body, to_jsonb(q.at) #>> '{}' AS at, v.own, v.insider, w.showing,
  q.asked_by = $3::uuid AS "isAsker",
  CASE WHEN v.insider OR v.own OR w.showing = 'named' THEN q.state END AS state,
  CASE WHEN v.insider OR v.own THEN a.name END AS asker,
  ${isAnsweredSql} AS answered, ${versionSql} AS version,
  (SELECT jsonb_agg(jsonb_build_object('id', k.id, 'at', k.at, 'words', k.words,
            'by', CASE WHEN v.insider OR v.own THEN kp.name END) ORDER BY k.id)
   FROM question_words k JOIN person kp ON kp.id = k.author WHERE k.question_id = q.id) AS words,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', x.id, 'words', x.words, 'state', coalesce(g.outcome, 'draft'),
            'at', CASE WHEN v.insider THEN x.at ELSE g.at END, 'decidedAt', g.at,
            'by', CASE WHEN v.insider THEN xp.name END, 'onBehalfOf', CASE WHEN v.insider THEN u.names END,
            'decidedBy', CASE WHEN v.insider THEN gp.name END, 'reason', CASE WHEN v.insider THEN g.reason END)
            ORDER BY CASE WHEN v.insider THEN x.id ELSE g.id END)
   FROM answer x JOIN person xp ON xp.id = x.author LEFT JOIN unit u ON u.id = x.on_behalf_of_unit
   LEFT JOIN answer_step g ON g.answer_id = x.id LEFT JOIN person gp ON gp.id = g.person_id
   WHERE x.question_id = q.id AND (v.insider OR g.outcome = 'given')), '[]') AS answers`;

/** $1 to $4 of {@link questionsFrom}. */
export function questionsGiven(viewer: Viewer): unknown[] {
  const seen = visibleBodies(viewer, 'see-mandates');
  const insider = visibleBodies(viewer, 'draft-answers');
  return [
    seen === 'all' ? null : seen,
    insider === 'all' ? null : insider,
    viewer.kind === 'person' ? viewer.id : null,
    JSON.stringify(statesServed(viewer)),
  ];
}

/** The States that the viewer serves as a delegate, by body; whether as a member or a reader. */
function statesServed(viewer: Viewer): readonly { readonly body: string; readonly state: string }[] {
  if (viewer.kind === 'system') return [];
  return viewer.grants.flatMap(({ body, role, state }) =>
    (role === 'member' || role === 'reader') && state !== null ? [{ body, state }] : [],
  );
}
