import type { Tx, Viewer } from '#platform';
import { refuseDecided, refuseUnseen } from '../store/refuse-decided.js';
import { openOneProposal, touchReading, type SeenProposal } from './open-one-proposal.js';

/** The mandate that a proposal had become, and when somebody decided that. */
interface LeftMandate {
  readonly mandate: string;
  readonly decidedAt: Date;
}

/**
 * Takes a proposal up again that was rejected or accepted. One that is open already is left as it is; what was split into
 * several does not come back.
 * @returns the mandate that it is no more, for whoever may take that away; null when it was none
 * @throws Refused 'not-allowed', 'not-found', 'not-ready', 'already-decided', 'stale'
 */
export async function reopenProposal(
  tx: Tx,
  viewer: Viewer,
  seen: SeenProposal,
): Promise<LeftMandate | null> {
  const { row } = await openOneProposal(tx, viewer, seen);
  if (row.state === 'split') await refuseDecided(tx, row);
  await refuseUnseen(tx, row, seen.seen);
  if (row.state === 'proposed') return null;
  await tx.query(
    `UPDATE proposal SET state = 'proposed', mandate_id = NULL, decided_by = NULL, decided_at = NULL,
            version = version + 1
     WHERE id = $1`,
    [row.id],
  );
  await touchReading(tx, seen.reading);
  const { state, mandateId: mandate, decidedAt } = row;
  tx.record({
    action: 'proposal.reopened',
    subject: { kind: 'proposal', id: row.id },
    before: { state, ...(mandate !== null && { mandate }) },
    after: { state: 'proposed' },
  });
  return mandate === null || decidedAt === null ? null : { mandate, decidedAt };
}
