import { newId, Refused, type Tx } from '#platform';
import type { StatedAct } from './stated-act.js';

/** An act that stands in the register, as far as its effects name it. */
export interface RecordedAct {
  readonly id: string;
  readonly reference: string;
}

/** Writes down what a body or its Bureau did. What it did to mandates and tasks follows, each by itself. */
export async function insertAct(
  tx: Tx,
  { body, kind, reference, on, evidence }: StatedAct,
): Promise<RecordedAct> {
  const id = newId();
  await tx.query(
    `INSERT INTO body_act (id, body, kind, reference, on_date, evidence, person_id, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, body, kind, reference, on, JSON.stringify(evidence), personIn(tx), tx.at],
  );
  tx.record({
    action: 'body-act.recorded',
    subject: { kind: 'body-act', id },
    body,
    after: { kind, reference, on, evidence },
  });
  return { id, reference };
}

/** Writes down that an act was recorded wrongly. The unique index lets nobody take it back twice. */
export async function insertTakingBack(
  tx: Tx,
  act: { readonly id: string; readonly body: string },
  { reason, on }: { readonly reason: string; readonly on: string },
): Promise<RecordedAct> {
  const id = newId();
  await tx.query(
    `INSERT INTO body_act (id, body, kind, reference, on_date, person_id, at, takes_back)
     VALUES ($1, $2, 'taken-back', $3, $4, $5, $6, $7)`,
    [id, act.body, reason, on, personIn(tx), tx.at, act.id],
  );
  tx.record({
    action: 'body-act.taken-back',
    subject: { kind: 'body-act', id: act.id },
    body: act.body,
    after: { by: id, reason },
  });
  return { id, reference: reason };
}

/** Somebody answers for what is recorded of a body. */
function personIn(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Refused('not-allowed');
  return tx.actor.id;
}
