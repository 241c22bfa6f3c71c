import { may, rolesThatMay } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { addNews, insertProposal, mandatesToPropose, type StatedProposal } from '#register';
import { Injectable } from '@nestjs/common';

/**
 * The secretariat proposes that mandates of one body leave the list. Members see it and comment until a day, and who follows
 * one of the mandates is told; by itself it changes nothing.
 */
@Injectable()
export class ProposeLeaving {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns its id
   * @throws Refused 'not-found', 'not-allowed'; 'invalid' for mandates of several bodies, off the list or proposed already,
   *   and for a day that has passed
   */
  run(viewer: Viewer, actor: Actor, stated: StatedProposal): Promise<string> {
    const action = 'propose-leaving';
    return this.unitOfWork.run(actor, async (tx) => {
      const mandates = [...new Set(stated.mandates)].sort();
      const found = await mandatesToPropose(tx, mandates);
      const [first] = found;
      if (first === undefined || found.length < mandates.length) throw new Refused('not-found');
      if (found.some(({ body }) => !may(viewer, 'see-mandates', body))) throw new Refused('not-found');
      if (found.some(({ body }) => !may(viewer, action, body)))
        throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
      const fault = (key: 'severalBodies' | 'offTheList' | 'proposedAlready' | 'datePassed') =>
        new Refused('invalid', { faults: [{ key: `workflow.leaving.fault.${key}` }] });
      if (found.some(({ body }) => body !== first.body)) throw fault('severalBodies');
      if (found.some(({ life }) => life !== 'active')) throw fault('offTheList');
      if (found.some(({ proposed }) => proposed)) throw fault('proposedAlready');
      if (stated.commentUntil < this.clock.today(first.zone)) throw fault('datePassed');
      const about = await insertProposal(tx, first.body, { ...stated, mandates });
      await addNews(
        tx,
        mandates.map((mandate) => ({ mandate, kind: 'proposed', about })),
      );
      return about;
    });
  }
}
