import { newId, Refused, type Tx } from '#platform';
import type { Standing } from '../open-task.js';
import type { TakenStep } from '../task-updates.js';

/** What became of a paper on its way through the steps. */
export interface DocumentClearance {
  readonly outcome: 'sent' | 'passed' | 'cleared' | 'returned';
  /** Null of the sending. */
  readonly taken: TakenStep | null;
  readonly reason: string | null;
}

/** Notes that a paper was sent for clearance, passed a step, was cleared, or returned with a reason. */
export async function addDocumentClearance(
  tx: Tx,
  document: string,
  standing: Standing,
  { outcome, taken, reason }: DocumentClearance,
): Promise<void> {
  if (tx.actor.kind !== 'person') throw new Refused('not-allowed');
  await tx.query(
    `INSERT INTO document_clearance (id, document_id, outcome, step, step_names, person_id, on_behalf_of_unit, at, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      document,
      outcome,
      taken?.step ?? null,
      taken === null ? null : JSON.stringify(taken.names),
      tx.actor.id,
      standing.onBehalfOf?.id ?? null,
      tx.at,
      reason,
    ],
  );
}
