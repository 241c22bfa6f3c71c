import type { Tx } from '#platform';

/** Who is told of what a unit owes to a body. */
export interface Recipient {
  /** The person's id. */
  readonly person: string;
  /** They are told because nobody in the unit can be. */
  readonly insteadOfOwner: boolean;
}

/**
 * The focal points of the unit for that body; when it has none, or nobody owes it yet, the governance officers of the
 * body in their place. Sorted by id, each once.
 * @param owner.unit the unit's id
 */
export async function recipientsOfUnit(
  tx: Tx,
  owner: { readonly body: string; readonly unit: string | null },
): Promise<readonly Recipient[]> {
  return tx.query<Recipient>(
    `WITH told AS (
       SELECT DISTINCT person_id, role FROM role_grant
       WHERE body = $1 AND ((role = 'focal-point' AND unit_id = $2) OR role = 'governance-officer')
     )
     SELECT person_id AS person, role <> 'focal-point' AS "insteadOfOwner" FROM told
     WHERE role = 'focal-point' OR NOT EXISTS (SELECT 1 FROM told WHERE role = 'focal-point')
     ORDER BY person_id`,
    [owner.body, owner.unit],
  );
}
