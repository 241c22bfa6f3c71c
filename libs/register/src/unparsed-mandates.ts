import type { Tx } from '#platform';
import type { OpenMandate } from './open-mandate.js';

/** Locks the active mandates that a body asked for whose due rule was not understood, in the order of their ids. */
export function lockUnparsedMandates(
  tx: Tx,
  body: string,
): Promise<readonly Pick<OpenMandate, 'id' | 'body' | 'dueRule'>[]> {
  return tx.query(
    `SELECT id, body, due_rule AS "dueRule" FROM mandate
     WHERE body = $1 AND life = 'active' AND due_rule ->> 'kind' = 'unparsed' ORDER BY id FOR UPDATE`,
    [body],
  );
}
