import { sayTextStatus, type SaidStatus } from '#intake';
import { may } from '#people';
import { Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { markWords } from '#register';
import { Injectable } from '@nestjs/common';

/** A person says afterwards what kind of text a reading is; the words that mandates have of it are marked along. */
@Injectable()
export class SayTextStatus {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The caller has asked whether the viewer sees the reading. @throws Refused 'not-allowed', 'not-found', 'not-ready', 'stale' */
  async run(viewer: Viewer, actor: Actor, said: SaidStatus): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const bodies = await markWords(tx, await sayTextStatus(tx, said), said.status);
      const shut = bodies.find((body) => !may(viewer, 'confirm-proposals', body));
      if (shut !== undefined) throw new Refused('not-allowed', { body: shut });
    });
  }
}
