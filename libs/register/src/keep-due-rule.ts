import type { DueRule } from '#calendar/core';
import type { Tx } from '#platform';
import type { OpenMandate } from './open-mandate.js';

/** Gives a mandate another due rule, as a person understood the text; its tasks are resolved again by the caller. */
export async function keepDueRule(
  tx: Tx,
  mandate: Pick<OpenMandate, 'id' | 'body' | 'dueRule'>,
  dueRule: DueRule | null,
): Promise<void> {
  await tx.query('UPDATE mandate SET due_rule = $2, version = version + 1 WHERE id = $1', [
    mandate.id,
    dueRule === null ? null : JSON.stringify(dueRule),
  ]);
  tx.record({
    action: 'mandate.due-rule-changed',
    subject: { kind: 'mandate', id: mandate.id },
    body: mandate.body,
    before: { dueRule: mandate.dueRule },
    after: { dueRule },
  });
}
