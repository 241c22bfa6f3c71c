import { Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { refuseDecided, refuseUnseen } from '../store/refuse-decided.js';
import { openOneProposal, touchReading, type SeenProposal } from './open-one-proposal.js';

/** A person takes back a proposal that a person added: it is gone from the reading; the trail keeps it. */
@Injectable()
export class TakeProposalBack {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refused 'not-allowed', 'not-found', 'not-ready', 'already-decided', 'stale'; 'invalid' for what was read */
  async run(viewer: Viewer, actor: Actor, seen: SeenProposal): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { row, request } = await openOneProposal(tx, viewer, seen);
      if (row.addedAt === null) throw new Refused('invalid', { faults: [{ key: 'intake.fault.not-added' }] });
      if (row.state !== 'proposed') await refuseDecided(tx, row);
      await refuseUnseen(tx, row, seen.seen);
      await tx.query('DELETE FROM proposal WHERE id = $1', [row.id]);
      await touchReading(tx, seen.reading);
      tx.record({
        action: 'proposal.taken-back',
        subject: { kind: 'proposal', id: row.id },
        before: { reading: seen.reading, request },
      });
    });
  }
}
