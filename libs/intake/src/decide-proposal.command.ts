import { Refused, type Tx, type Viewer } from '#platform';
import type { Reading, Request } from '#reading';
import { In } from 'typeorm';
import { ProposalEntity, standingRequest, type ProposalState } from './store/proposal.entity.js';
import { ReadingEntity, type TextStatus } from './store/reading.entity.js';
import { refuseDecided, refuseUnseen } from './store/refuse-decided.js';
import { refuseUnseenReading } from './store/seen-readings.js';
import { confidenceBeside, isContradicted } from './core/index.js';
import { parallelTexts } from './texts/parallel-texts.js';
import { laterVersion } from './texts/revisions.js';

/** A reading opened for decisions: what was found, and the proposals that are to be decided now. */
export interface OpenedReading {
  readonly id: string;
  readonly findings: Reading;
  readonly status: TextStatus;
  readonly proposals: readonly OpenProposal[];
}

export interface OpenProposal {
  readonly id: string;
  /** As it stands: with what a person corrected. */
  readonly request: Request;
}

/**
 * Which proposals of a reading: those named; 'all' that nobody has decided yet, but for those that would change a mandate; one in the version that the person saw; or
 * all undecided of at least some confidence (0 to 1), in the version of the reading that the person saw.
 */
export type Chosen =
  | 'all'
  | readonly string[]
  | { readonly proposal: string; readonly seen: number | null }
  | { readonly leastConfidence: number; readonly seen: number | null };

/**
 * Opens a reading and locks the proposals chosen. Whoever opens it meanwhile waits until this unit of work has ended.
 * @throws Refused 'not-found' for one that the viewer does not see too; 'not-ready', 'already-decided', 'stale'
 */
export async function openProposals(
  tx: Tx,
  viewer: Viewer,
  readingId: string,
  chosen: Chosen,
): Promise<OpenedReading> {
  await refuseUnseenReading(tx, viewer, readingId);
  const reading = await tx.manager.findOne(ReadingEntity, {
    where: { id: readingId },
    lock: { mode: 'pessimistic_write' },
  });
  if (reading === null) throw new Refused('not-found');
  if (reading.findings === null) throw new Refused('not-ready');

  const named = idsIn(chosen);
  const proposals = await tx.manager.find(ProposalEntity, {
    where: { readingId, ...(named === null ? { state: 'proposed' as const } : { id: In([...named]) }) },
    order: { position: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (named !== null) await refuseUnlessOpen(tx, proposals, named);
  await refuseUnlessSeen(tx, reading, proposals, chosen);
  const standing = proposals.map((proposal) => ({ id: proposal.id, request: standingRequest(proposal) }));
  return {
    id: reading.id,
    findings: reading.findings,
    status: reading.textStatus,
    proposals: named === null ? await inBulk(tx, readingId, standing, leastConfidence(chosen)) : standing,
  };
}

/**
 * What is decided with others at once: nothing that would change a mandate, for a person decides each of those; and of
 * what is to be sure, nothing that another language of the text contradicts.
 */
async function inBulk(
  tx: Tx,
  readingId: string,
  proposals: readonly OpenProposal[],
  least: number,
): Promise<readonly OpenProposal[]> {
  const { revisions } = await laterVersion(tx, readingId);
  const readings = await parallelTexts(tx, readingId);
  return proposals.filter(
    ({ id, request }) =>
      (revisions.get(id)?.fields ?? []).length === 0 &&
      confidenceBeside(request.confidence, isContradicted(readings.get(id) ?? [])) >= least,
  );
}

function idsIn(chosen: Chosen): readonly string[] | null {
  if (chosen === 'all' || 'leastConfidence' in chosen) return null;
  return 'proposal' in chosen ? [chosen.proposal] : chosen;
}

function leastConfidence(chosen: Chosen): number {
  return typeof chosen === 'object' && 'leastConfidence' in chosen ? chosen.leastConfidence : 0;
}

async function refuseUnlessOpen(
  tx: Tx,
  found: readonly ProposalEntity[],
  named: readonly string[],
): Promise<void> {
  if (found.length < named.length) throw new Refused('not-found');
  const decided = found.find(({ state }) => state !== 'proposed');
  if (decided !== undefined) await refuseDecided(tx, decided);
}

async function refuseUnlessSeen(
  tx: Tx,
  reading: ReadingEntity,
  proposals: readonly ProposalEntity[],
  chosen: Chosen,
): Promise<void> {
  if (typeof chosen !== 'object' || !('seen' in chosen)) return;
  if ('proposal' in chosen) return refuseUnseen(tx, proposals[0]!, chosen.seen);
  const { id, version } = reading;
  if (chosen.seen !== null && chosen.seen !== version) {
    throw new Refused('stale', { reading: id, version });
  }
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
    `WITH decided AS (
       UPDATE proposal SET state = d.state, mandate_id = d.mandate_id, decided_by = $2, decided_at = $3,
              version = version + 1
       FROM jsonb_to_recordset($1::jsonb) AS d (id uuid, state text, mandate_id uuid)
       WHERE proposal.id = d.id
       RETURNING reading_id)
     UPDATE reading SET version = version + 1 WHERE id IN (SELECT reading_id FROM decided)`,
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
