import type { Tx } from '#platform';
import type { ConfirmedRequest } from './keep-mandate.command.js';

/**
 * Gives a mandate its words in another language. Words that stand are never overwritten: those of a later version are for a
 * person to accept (reviseMandate). A due rule that the other language states differently is kept in the trail beside the one in force.
 * @returns whether the words were new
 */
export async function attachText(
  tx: Tx,
  mandateId: string,
  { text, dueRule, body }: Pick<ConfirmedRequest, 'text' | 'dueRule' | 'body'>,
): Promise<boolean> {
  const attached = await tx.query(
    `INSERT INTO mandate_text (mandate_id, lang, quote, verb, addressee, due_words, condition, status)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (mandate_id, lang) DO NOTHING RETURNING lang`,
    [
      mandateId,
      text.lang,
      text.quote,
      text.verb,
      text.addressee,
      text.dueWords,
      text.condition,
      text.status ?? 'adopted',
    ],
  );
  if (attached.length === 0) return false;
  const [mandate] = await tx.query<{ rule: object | null }>(
    `UPDATE mandate SET version = version + 1 WHERE id = $1
     RETURNING CASE WHEN due_rule - 'text' IS DISTINCT FROM $2::jsonb - 'text' THEN due_rule END AS rule`,
    [mandateId, dueRule === null ? null : JSON.stringify(dueRule)],
  );
  tx.record({
    action: 'mandate.text-attached',
    subject: { kind: 'mandate', id: mandateId },
    body,
    after: { text, ...(mandate?.rule ? { dueRuleInForce: mandate.rule, dueRuleOfThisText: dueRule } : {}) },
  });
  return true;
}
