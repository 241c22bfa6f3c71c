import type { Tx } from '#platform';
import type { LinkableMandate } from './open-for-link.js';

/** Keeps that a mandate does not repeat an earlier one: it is guessed no more. Said twice, it is said once. */
export async function dismissGuess(tx: Tx, later: LinkableMandate, earlier: LinkableMandate): Promise<void> {
  const kept = await tx.query(
    `INSERT INTO dismissed_guess (later_id, earlier_id, person_id, at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING later_id`,
    [later.id, earlier.id, tx.actor.kind === 'person' ? tx.actor.id : null, tx.at],
  );
  if (kept.length === 0) return;
  tx.record({
    action: 'mandate.guess-dismissed',
    subject: { kind: 'mandate', id: later.id },
    body: later.body,
    after: { earlier: earlier.id },
  });
}
