import { newId, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import type { Request } from '#reading';
import { Injectable } from '@nestjs/common';
import type { ProposalEntity } from '../store/proposal.entity.js';
import { refuseDecided, refuseUnseen } from '../store/refuse-decided.js';
import { openOneProposal, textOf, touchReading, type SeenProposal } from './open-one-proposal.js';
import { splitRequest, type PartOfRequest } from './split-request.js';

/**
 * A person splits one request into several asks. The proposal stays, as split, and its parts follow it in the order of the
 * text; each is decided about by itself.
 */
@Injectable()
export class SplitProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @returns the ids of the parts, in order
   * @throws Refused 'not-allowed', 'not-found', 'not-ready', 'already-decided', 'stale', 'invalid'
   */
  async run(
    viewer: Viewer,
    actor: Actor,
    seen: SeenProposal,
    parts: readonly PartOfRequest[],
  ): Promise<readonly string[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { row, request } = await openOneProposal(tx, viewer, seen);
      if (row.state !== 'proposed') await refuseDecided(tx, row);
      await refuseUnseen(tx, row, seen.seen);
      const split = splitRequest(request, parts, await textOf(tx, seen.reading));
      if (!split.ok) throw new Refused('invalid', { faults: split.faults });
      return keep(tx, row, split.parts);
    });
  }
}

async function keep(tx: Tx, whole: ProposalEntity, parts: readonly Request[]): Promise<readonly string[]> {
  const { id, readingId, position } = whole;
  const by = tx.actor.kind === 'person' ? tx.actor.id : null;
  await tx.query(
    "UPDATE proposal SET state = 'split', decided_by = $2, decided_at = $3, version = version + 1 WHERE id = $1",
    [id, by, tx.at],
  );
  await tx.query('UPDATE proposal SET position = position + $3 WHERE reading_id = $1 AND position > $2', [
    readingId,
    position,
    parts.length,
  ]);
  const rows = parts.map((request, index) => ({ id: newId(), position: position + 1 + index, request }));
  await tx.query(
    `INSERT INTO proposal (id, reading_id, split_from, position, request)
     SELECT p.id, $1, $2, p.position, p.request
     FROM jsonb_to_recordset($3::jsonb) AS p (id uuid, position integer, request jsonb)`,
    [readingId, id, JSON.stringify(rows)],
  );
  await touchReading(tx, readingId);
  const ids = rows.map((part) => part.id);
  tx.record({
    action: 'proposal.split',
    subject: { kind: 'proposal', id },
    before: { state: 'proposed' },
    after: { state: 'split', parts: rows },
  });
  return ids;
}
