import { may, rolesThatMay } from '#people';
import { Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { openProposal, withdrawProposal } from '#register';
import { Injectable } from '@nestjs/common';

/** A governance officer withdraws a proposal, with the reason: its mandates stay on the list. */
@Injectable()
export class WithdrawProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refused 'not-found', 'not-allowed', 'proposal-closed' */
  run(viewer: Viewer, actor: Actor, id: string, why: string): Promise<void> {
    const action = 'record-body-acts';
    return this.unitOfWork.run(actor, async (tx) => {
      const proposal = await openProposal(tx, viewer, id);
      if (!may(viewer, action, proposal.body))
        throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
      await withdrawProposal(tx, proposal, why);
    });
  }
}
