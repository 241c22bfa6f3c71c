import type { DueRule } from '#calendar/core';
import { newId, type Tx } from '#platform';
import { keepDueRule } from './keep-due-rule.js';
import type { ConfirmedRequest } from './keep-mandate.command.js';

/** What a later version of its text changes about a mandate, as a person accepted it. */
export interface AcceptedRevision {
  readonly request: ConfirmedRequest;
  /** Whether the words or any fact changed; else only what kind of text they are of. */
  readonly isChanged: boolean;
  /** Whether its due rule changes too. */
  readonly changesDue: boolean;
}

interface Standing {
  readonly id: string;
  readonly body: string;
  readonly dueRule: object | null;
  readonly facts: object;
  readonly text: { readonly status: string };
}

const facts = `jsonb_build_object('part', m.part, 'paragraph', m.paragraph, 'paragraphCounted', m.paragraph_counted,
  'subparagraph', m.subparagraph, 'verb', m.verb, 'addresseeRole', m.addressee_role, 'addresseeName', m.addressee_name,
  'recurrence', m.recurrence, 'deliverable', m.deliverable)`;

/**
 * Gives a mandate the words and facts of a later version of its text. The words it had stay as its earlier text. Where the
 * due rule changes, the caller resolves its tasks again.
 */
export async function reviseMandate(
  tx: Tx,
  mandate: string,
  { request, isChanged, changesDue }: AcceptedRevision,
): Promise<void> {
  const { text, dueRule, body } = request;
  const status = text.status ?? 'adopted';
  const [standing] = await tx.query<Standing>(
    `SELECT m.id, m.body, m.due_rule AS "dueRule", ${facts} AS facts,
       jsonb_build_object('status', x.status, 'quote', x.quote, 'dueWords', x.due_words, 'condition', x.condition) AS text
     FROM mandate m JOIN mandate_text x ON x.mandate_id = m.id AND x.lang = $2 WHERE m.id = $1 FOR UPDATE`,
    [mandate, text.lang],
  );
  if (standing === undefined || (!isChanged && standing.text.status === status)) return;
  if (isChanged) {
    await keepEarlierText(tx, mandate, text.lang);
    await writeRevision(tx, mandate, request);
  } else {
    await tx.query('UPDATE mandate_text SET status = $3 WHERE mandate_id = $1 AND lang = $2', [
      mandate,
      text.lang,
      status,
    ]);
    await tx.query('UPDATE mandate SET version = version + 1 WHERE id = $1', [mandate]);
  }
  tx.record({
    action: 'mandate.text-revised',
    subject: { kind: 'mandate', id: mandate },
    body,
    before: { ...standing.facts, text: standing.text },
    after: isChanged ? { ...factsOf(request), text: { ...text, status } } : { text: { status } },
  });
  if (changesDue) await keepDueRule(tx, standing, dueRule as DueRule | null);
}

async function keepEarlierText(tx: Tx, mandate: string, lang: string): Promise<void> {
  await tx.query(
    `INSERT INTO earlier_text (id, mandate_id, lang, status, quote, verb, addressee, due_words, condition, due_rule,
       replaced_by, replaced_at)
     SELECT $1, x.mandate_id, x.lang, x.status, x.quote, x.verb, x.addressee, x.due_words, x.condition, m.due_rule, $4, $5
     FROM mandate_text x JOIN mandate m ON m.id = x.mandate_id WHERE x.mandate_id = $2 AND x.lang = $3`,
    [newId(), mandate, lang, tx.actor.kind === 'person' ? tx.actor.id : null, tx.at],
  );
}

async function writeRevision(tx: Tx, mandate: string, request: ConfirmedRequest): Promise<void> {
  const { text } = request;
  await tx.query(
    `UPDATE mandate_text SET status = $3, quote = $4, verb = $5, addressee = $6, due_words = $7, condition = $8
     WHERE mandate_id = $1 AND lang = $2`,
    [
      mandate,
      text.lang,
      text.status ?? 'adopted',
      text.quote,
      text.verb,
      text.addressee,
      text.dueWords,
      text.condition,
    ],
  );
  await tx.query(
    `UPDATE mandate SET part = $2, paragraph = $3, paragraph_counted = $4, subparagraph = $5, verb = $6,
       addressee_role = $7, addressee_name = $8, recurrence = $9, deliverable = $10, version = version + 1
     WHERE id = $1`,
    [mandate, ...Object.values(factsOf(request))],
  );
}

/** In the order in which they are written. */
function factsOf(request: ConfirmedRequest) {
  return {
    part: request.part,
    paragraph: request.paragraph,
    paragraphCounted: request.paragraphCounted,
    subparagraph: request.subparagraph,
    verb: request.verb,
    addresseeRole: request.addresseeRole,
    addresseeName: request.addresseeName,
    recurrence: request.recurrence,
    deliverable: request.deliverable,
  };
}
