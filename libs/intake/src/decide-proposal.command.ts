import { Refused, type Tx } from '#platform';
import type { Reading, Request } from '#reading';
import { In } from 'typeorm';
import { ProposalEntity, type ProposalState } from './store/proposal.entity.js';
import { ReadingEntity } from './store/reading.entity.js';

/** A reading opened for decisions: what was found, and the proposals that are to be decided now. */
export interface OpenedReading {
  readonly id: string;
  readonly findings: Reading;
  readonly proposals: readonly OpenProposal[];
}

export interface OpenProposal {
  readonly id: string;
  readonly request: Request;
}

/**
 * Opens a reading and locks the proposals named, or all that nobody has decided yet.
 * @throws Refused 'not-found', 'not-ready', 'already-decided'
 */
export async function openProposals(
  tx: Tx,
  readingId: string,
  which: readonly string[] | 'all',
): Promise<OpenedReading> {
  const reading = await tx.manager.findOne(ReadingEntity, {
    where: { id: readingId },
    lock: { mode: 'pessimistic_write' },
  });
  if (reading === null) throw new Refused('not-found');
  if (reading.findings === null) throw new Refused('not-ready');

  const proposals = await tx.manager.find(ProposalEntity, {
    where: { readingId, ...(which === 'all' ? { state: 'proposed' as const } : { id: In([...which]) }) },
    order: { position: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (which !== 'all') {
    if (proposals.length < which.length) throw new Refused('not-found');
    const decided = proposals.find(({ state }) => state !== 'proposed');
    if (decided !== undefined) throw new Refused('already-decided', { state: decided.state });
  }
  return { id: reading.id, findings: reading.findings, proposals };
}

/** What became of one proposal: the mandate it is now, or nothing when it was rejected. */
export type Decision =
  | { readonly proposal: string; readonly state: 'confirmed'; readonly mandate: string }
  | { readonly proposal: string; readonly state: 'rejected' };

/** Keeps what a person decided about proposals that {@link openProposals} has locked. */
export async function decideProposals(tx: Tx, decisions: readonly Decision[]): Promise<void> {
  const rows = decisions.map((decision) => ({
    id: decision.proposal,
    state: decision.state satisfies ProposalState,
    mandate_id: decision.state === 'confirmed' ? decision.mandate : null,
  }));
  await tx.query(
    `UPDATE proposal SET state = d.state, mandate_id = d.mandate_id, decided_by = $2, decided_at = $3,
            version = version + 1
     FROM jsonb_to_recordset($1::jsonb) AS d (id uuid, state text, mandate_id uuid)
     WHERE proposal.id = d.id`,
    [JSON.stringify(rows), tx.actor.kind === 'person' ? tx.actor.id : null, tx.at],
  );
  for (const { id, state, mandate_id } of rows) {
    tx.record({
      action: `proposal.${state}`,
      subject: { kind: 'proposal', id },
      before: { state: 'proposed' },
      after: { state, ...(mandate_id === null ? {} : { mandate: mandate_id }) },
    });
  }
}
