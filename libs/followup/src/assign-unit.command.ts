import { unitByKey } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { assignUnit } from '#register';
import { Injectable } from '@nestjs/common';
import { planTasks } from './plan-tasks.js';

/** A governance officer says which unit owes a mandate; its focal points hear of its tasks from now on, and nobody else. */
@Injectable()
export class AssignUnit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @param given.seen the version of the mandate that the officer saw
   * @param given.unit the unit's key; null when nobody owes it any more
   * @throws Refused 'not-found', 'not-allowed', 'stale'; 'invalid' for a unit that there is not
   */
  async run(
    viewer: Viewer,
    actor: Actor,
    mandate: string,
    given: { readonly seen: number; readonly unit: string | null },
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const id = given.unit === null ? null : await unitByKey(tx, given.unit);
      if (given.unit !== null && id === null)
        throw new Refused('invalid', { faults: [`unit ${given.unit}`] });
      const tasks = await assignUnit(tx, viewer, mandate, {
        seen: given.seen,
        unit: id === null ? null : { id, key: given.unit! },
        today: (zone) => this.clock.today(zone),
      });
      await planTasks(
        tx,
        this.clock,
        tasks.map((task) => ({ id: task })),
      );
    });
  }
}
