import { may, rolesThatMay } from '#people';
import { threeLetters } from '#people/core';
import { Clock, Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { insertComment, openProposal } from '#register';
import { Injectable } from '@nestjs/common';

/** A member objects to a proposal, or comments on it, for their State, as long as its date has not passed. */
@Injectable()
export class CommentOnProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'not-found', 'not-allowed'; 'proposal-closed' also after its last day, in the body's zone */
  run(
    viewer: Viewer,
    actor: Actor,
    id: string,
    said: { readonly stance: 'objects' | 'comments'; readonly words: string },
  ): Promise<void> {
    const action = 'comment-on-proposals';
    return this.unitOfWork.run(actor, async (tx) => {
      const proposal = await openProposal(tx, viewer, id);
      if (!may(viewer, action, proposal.body))
        throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
      if (proposal.commentUntil < this.clock.today(proposal.zone)) throw new Refused('proposal-closed');
      await insertComment(tx, proposal, { ...said, state: stateOf(viewer, proposal.body) });
    });
  }
}

function stateOf(viewer: Viewer, body: string): string | null {
  if (viewer.kind !== 'person') return null;
  const { state } = viewer.grants.find((held) => held.body === body && held.role === 'member') ?? {};
  return state ? threeLetters(state) : null;
}
