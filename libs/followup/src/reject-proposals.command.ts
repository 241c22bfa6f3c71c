import { askingBody, decideProposals, openProposals, type Chosen } from '#intake';
import { may } from '#people';
import { Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';

/** A person sets proposals aside: nothing becomes of them, and they stay in the reading. */
@Injectable()
export class RejectProposals {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refused 'not-allowed', 'not-found', 'not-ready', 'already-decided', 'stale' */
  async run(viewer: Viewer, actor: Actor, readingId: string, which: Chosen): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { findings, proposals } = await openProposals(tx, viewer, readingId, which);
      for (const { request } of proposals) {
        const body = askingBody(findings, request);
        // What nobody is known to ask, whoever decides anywhere may set aside.
        if (body !== null && !may(viewer, 'confirm-proposals', body)) throw new Refused('not-allowed');
      }
      await decideProposals(
        tx,
        proposals.map(({ id }) => ({ proposal: id, state: 'rejected' })),
      );
    });
  }
}
