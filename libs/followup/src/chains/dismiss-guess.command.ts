import { UnitOfWork, type Actor, type Viewer } from '#platform';
import { dismissGuess, openForLink } from '#register';
import { Injectable } from '@nestjs/common';

/** A governance officer says that a mandate does not repeat an earlier one, though their words are alike. */
@Injectable()
export class DismissGuess {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refused 'not-found', 'not-allowed' */
  run(viewer: Viewer, actor: Actor, later: string, earlier: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const open = await openForLink(tx, viewer, [later, earlier]);
      await dismissGuess(tx, open.get(later)!, open.get(earlier)!);
    });
  }
}
