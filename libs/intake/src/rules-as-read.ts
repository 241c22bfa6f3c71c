import type { Tx } from '#platform';

/** A due rule as it stands with the proposal of which a mandate was made, and the words that state it. */
export interface RuleAsRead {
  readonly mandate: string;
  readonly dueRule: object;
}

/** The due rules that the reader found, or a person corrected, for some mandates; where there are several, the first. */
export function rulesAsRead(tx: Tx, mandates: readonly string[]): Promise<readonly RuleAsRead[]> {
  return tx.query<RuleAsRead>(
    `SELECT DISTINCT ON (mandate_id) mandate_id AS mandate, coalesce(corrected, request) -> 'dueRule' AS "dueRule"
     FROM proposal WHERE mandate_id = ANY ($1::uuid[])
       AND jsonb_typeof(coalesce(corrected, request) -> 'dueRule') = 'object'
     ORDER BY mandate_id, id`,
    [mandates],
  );
}
