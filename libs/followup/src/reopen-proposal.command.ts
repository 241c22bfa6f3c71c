import { reopenProposal, type SeenProposal } from '#intake';
import { UnitOfWork, type Actor, type Viewer } from '#platform';
import { removeMandate, untouchedTasks } from '#register';
import { forgetUnsaid } from '#reminders';
import { Injectable } from '@nestjs/common';

/**
 * A person takes a decision of the review back: the proposal is open again. A mandate that it had become is taken away as
 * long as nobody has done anything with it or was told of it: a slip of the key leaves nothing but its trail.
 */
@Injectable()
export class ReopenProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refused 'not-allowed', 'not-found', 'not-ready', 'already-decided', 'stale', 'mandate-used' */
  async run(viewer: Viewer, actor: Actor, seen: SeenProposal): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const left = await reopenProposal(tx, viewer, seen);
      if (left === null) return;
      await forgetUnsaid(tx, await untouchedTasks(tx, left.mandate, left.decidedAt));
      await removeMandate(tx, left.mandate);
    });
  }
}
