import type { RevisedRequest } from '../core/compare-versions.js';
import type { TextStatus } from '../store/reading.entity.js';
import { isLaterSql } from './is-later-sql.js';
import type { Asked } from './other-texts.js';

/** A mandate as it stands in the language of a reading, whose text that reading may be a later version of. */
export interface StandingMandateText {
  readonly mandate: string;
  /** The body that asked for it. */
  readonly body: string;
  readonly group: string;
  readonly status: TextStatus;
  /** The operative verb as the text writes it. */
  readonly verbText: string;
  readonly before: RevisedRequest;
  /** The due rule as its own text was read, when it was. */
  readonly readBefore: { readonly dueRule: object | null; readonly dueText: string | null } | null;
  /** What a person said when the reading had lost its paragraph. */
  readonly answer: 'kept' | 'retired' | null;
  readonly answeredBy: { readonly id: string; readonly name: string } | null;
  readonly answeredAt: Date | null;
}

/**
 * The active mandates that have words in the language of a reading, and of which it may be a later text: those of the
 * decisions that it holds, and those confirmed from another text of the same document. Not those whose words are of a text
 * that is as late. One statement.
 */
export async function standingMandateTexts(
  asked: Asked,
  readingId: string,
): Promise<readonly StandingMandateText[]> {
  return (await asked.query(
    `WITH own AS (SELECT id, text_status, document_key, document ->> 'lang' AS lang, findings -> 'decisions' AS decisions
                  FROM reading WHERE id = $1 AND state = 'ready'),
     candidate AS (
       SELECT m.id FROM own CROSS JOIN LATERAL jsonb_to_recordset(own.decisions) AS f (body text, type text, number text)
       JOIN decision d ON d.body = f.body AND d.type = f.type AND d.number = f.number
       JOIN mandate m ON m.decision_id = d.id AND m.mode = 'operative'
       UNION
       SELECT p.mandate_id FROM own JOIN reading r ON r.document_key = own.document_key AND r.id <> own.id
       JOIN proposal p ON p.reading_id = r.id AND p.mandate_id IS NOT NULL)
     SELECT m.id AS mandate, m.body, x.status, x.verb AS "verbText",
       concat_ws(' ', m.mode, d.body, d.type, d.number) AS "group",
       jsonb_build_object('part', m.part, 'paragraph', m.paragraph, 'subparagraph', m.subparagraph, 'quote', x.quote,
         'verb', m.verb, 'recurrence', m.recurrence, 'deliverable', m.deliverable, 'condition', x.condition,
         'dueRule', m.due_rule,
         'addressee', jsonb_build_object('role', m.addressee_role, 'name', m.addressee_name, 'text', x.addressee))
         || CASE WHEN m.paragraph_counted IS NULL THEN '{}'
                 ELSE jsonb_build_object('paragraphCounted', m.paragraph_counted) END AS before,
       CASE WHEN b.request IS NOT NULL
            THEN jsonb_build_object('dueRule', b.request -> 'dueRule', 'dueText', b.request -> 'dueText') END AS "readBefore",
       a.answer, a.answered_at AS "answeredAt",
       CASE WHEN w.id IS NOT NULL THEN jsonb_build_object('id', w.id, 'name', w.name) END AS "answeredBy"
     FROM own JOIN candidate c ON true JOIN mandate m ON m.id = c.id
     JOIN mandate_text x ON x.mandate_id = m.id AND x.lang = own.lang
     LEFT JOIN decision d ON d.id = m.decision_id
     LEFT JOIN missing_paragraph a ON a.reading_id = own.id AND a.mandate_id = m.id
     LEFT JOIN person w ON w.id = a.answered_by
     LEFT JOIN LATERAL (
       SELECT coalesce(p.corrected, p.request) AS request FROM proposal p JOIN reading r ON r.id = p.reading_id
       WHERE p.mandate_id = m.id AND r.document ->> 'lang' = own.lang ORDER BY r.id DESC LIMIT 1) b ON true
     WHERE (m.life = 'active' OR a.answer IS NOT NULL) AND NOT EXISTS (
       SELECT 1 FROM proposal p JOIN reading r ON r.id = p.reading_id
       WHERE p.mandate_id = m.id AND r.document ->> 'lang' = own.lang AND NOT ${isLaterSql('own', 'r')})
     ORDER BY m.id`,
    [readingId],
  )) as readonly StandingMandateText[];
}
