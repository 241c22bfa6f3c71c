import { decideProposals, openProposals } from '#intake';
import { maySomewhere } from '#people';
import { Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';

/** A person sets proposals aside: nothing becomes of them, and they stay in the reading. */
@Injectable()
export class RejectProposals {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refused 'not-allowed', 'not-found', 'not-ready', 'already-decided' */
  async run(viewer: Viewer, actor: Actor, readingId: string, proposals: readonly string[]): Promise<void> {
    if (!maySomewhere(viewer, 'confirm-proposals')) throw new Refused('not-allowed');
    await this.unitOfWork.run(actor, async (tx) => {
      await openProposals(tx, readingId, proposals);
      await decideProposals(
        tx,
        proposals.map((proposal) => ({ proposal, state: 'rejected' })),
      );
    });
  }
}
