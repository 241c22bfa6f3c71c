import { UnitOfWork, type Actor, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { refuseDecided, refuseUnseen } from '../store/refuse-decided.js';
import { openOneProposal, touchReading, type SeenProposal } from './open-one-proposal.js';

/**
 * A person takes a rejected proposal up again. One that is open already is left as it is; what has become a mandate, or
 * several proposals, does not come back.
 */
@Injectable()
export class ReopenProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refused 'not-allowed', 'not-found', 'not-ready', 'already-decided', 'stale' */
  async run(viewer: Viewer, actor: Actor, seen: SeenProposal): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { row } = await openOneProposal(tx, viewer, seen);
      if (row.state === 'confirmed' || row.state === 'split') await refuseDecided(tx, row);
      await refuseUnseen(tx, row, seen.seen);
      if (row.state === 'proposed') return;
      await tx.query(
        `UPDATE proposal SET state = 'proposed', decided_by = NULL, decided_at = NULL, version = version + 1
         WHERE id = $1`,
        [row.id],
      );
      await touchReading(tx, seen.reading);
      tx.record({
        action: 'proposal.reopened',
        subject: { kind: 'proposal', id: row.id },
        before: { state: 'rejected' },
        after: { state: 'proposed' },
      });
    });
  }
}
