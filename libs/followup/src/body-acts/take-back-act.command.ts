import { loadCalendar } from '#calendar';
import { may, rolesThatMay } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { insertTakingBack, openAct, reopenProposals, settleAgain, undoEffects } from '#register';
import { Injectable } from '@nestjs/common';
import { planTasks } from '../plan-tasks.js';
import { resolveAfterAct } from './resolve-after-act.js';

/**
 * A governance officer says that an act of the body was recorded wrongly, and why. That is recorded too; what the act had
 * changed stands as before it, as long as nothing else was done with it since.
 */
@Injectable()
export class TakeBackAct {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'not-found', 'not-allowed', 'act-overtaken' */
  run(viewer: Viewer, actor: Actor, id: string, reason: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const action = 'record-body-acts';
      const act = await openAct(tx, viewer, id, (bodies) => {
        if (!bodies.every((body) => may(viewer, action, body)))
          throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
      });
      await insertTakingBack(tx, act, { reason, on: this.clock.today(act.zone) });
      await undoEffects(tx, act, reason);
      await reopenProposals(tx, act);
      const tasks = act.effects.flatMap(({ task }) => (task === null ? [] : [task]));
      await resolveAfterAct(
        tx,
        { clock: this.clock, calendar: await loadCalendar(tx) },
        {
          mandates: [...new Set(act.effects.map(({ mandate }) => mandate))],
          tasks,
        },
      );
      await settleAgain(tx, act);
      await planTasks(
        tx,
        this.clock,
        tasks.map((task) => ({ id: task })),
      );
    });
  }
}
