import type { Tx } from '#platform';

/** What a unit owes that is not done: it passes to another one when the unit is closed. */
export interface OwedByUnit {
  readonly mandates: number;
  /** Their tasks that are not delivered. */
  readonly tasks: number;
  /** Planned documents that are neither issued nor withdrawn. */
  readonly documents: number;
  /** The bodies that asked, and those before which the documents come. */
  readonly bodies: readonly string[];
}

/** What is over stays with the unit that had it: history names it. */
const openMandates = `mandate m WHERE m.unit_id = $1 AND m.life IN ('proposed', 'active')`;
const openDocuments = `planned_document p WHERE p.unit_id = $1 AND p.state NOT IN ('issued', 'withdrawn')`;

export async function owedByUnit(tx: Tx, unit: string): Promise<OwedByUnit> {
  const [owed] = await tx.query<OwedByUnit>(
    `SELECT (SELECT count(*)::int FROM ${openMandates}) AS mandates,
       (SELECT count(*)::int FROM task t WHERE t.progress NOT IN ('delivered', 'considered', 'dropped')
          AND t.mandate_id IN (SELECT m.id FROM ${openMandates})) AS tasks,
       (SELECT count(*)::int FROM ${openDocuments}) AS documents,
       coalesce((SELECT jsonb_agg(body ORDER BY body) FROM (
          SELECT m.body FROM ${openMandates} UNION SELECT p.body FROM ${openDocuments}) b), '[]') AS bodies`,
    [unit],
  );
  return owed!;
}

interface NamedUnit {
  readonly id: string;
  readonly key: string;
}

/**
 * Passes what a unit owes to another one, as of today where each body sits.
 * @returns the tasks of which others must hear from now on
 */
export async function passMandates(
  tx: Tx,
  from: NamedUnit,
  to: NamedUnit,
): Promise<readonly { readonly id: string }[]> {
  const passed = await tx.query<{ id: string; body: string }>(
    `WITH owed AS (SELECT m.id FROM ${openMandates} ORDER BY m.id FOR UPDATE)
     UPDATE mandate m SET unit_id = $2, owned_since = ($3::timestamptz AT TIME ZONE b.zone)::date, version = m.version + 1
     FROM owed, body b WHERE m.id = owed.id AND b.key = m.body RETURNING m.id, m.body`,
    [from.id, to.id, tx.at],
  );
  for (const { id, body } of passed) {
    tx.record({
      action: 'mandate.unit-assigned',
      subject: { kind: 'mandate', id },
      body,
      before: { unit: from.key },
      after: { unit: to.key },
    });
  }
  const documents = await tx.query<{ id: string; body: string }>(
    `UPDATE planned_document p SET unit_id = $2, version = version + 1
     WHERE p.id IN (SELECT p.id FROM ${openDocuments} ORDER BY p.id FOR UPDATE) RETURNING p.id, p.body`,
    [from.id, to.id],
  );
  for (const { id, body } of documents) {
    tx.record({
      action: 'planned-document.changed',
      subject: { kind: 'planned-document', id },
      body,
      before: { unit: from.key },
      after: { unit: to.key },
    });
  }
  return tx.query<{ id: string }>('SELECT id FROM task WHERE mandate_id = ANY ($1) ORDER BY id', [
    passed.map(({ id }) => id),
  ]);
}
