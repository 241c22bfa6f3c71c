import { may, rolesThatMay, unitByKey } from '#people';
import { Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { keepClearanceList, type ClearanceList, type ClearanceStep } from '#register';
import { Injectable } from '@nestjs/common';

/** Other steps of clearance for a body, and the version of the list that the officer saw. */
export interface AskedSteps {
  readonly seen: number;
  readonly steps: ClearanceList;
}

/** A governance officer names the steps by which a body has updates and papers cleared. */
@Injectable()
export class KeepClearanceSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refused 'not-found', 'not-allowed', 'stale'; 'invalid' for a step without a name, or without its unit */
  run(viewer: Viewer, actor: Actor, body: string, { seen, steps }: AskedSteps): Promise<void> {
    const action = 'keep-clearance-steps';
    if (!may(viewer, 'see-calendar', body)) throw new Refused('not-found');
    if (!may(viewer, action, body)) throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
    return this.unitOfWork.run(actor, async (tx) => {
      for (const step of [...steps.updates, ...steps.documents]) await refuseNobodys(tx, step);
      await keepClearanceList(tx, body, seen, steps);
    });
  }
}

async function refuseNobodys(tx: Tx, { names, by, unit }: ClearanceStep): Promise<void> {
  if (Object.keys(names).length === 0)
    throw new Refused('invalid', { faults: [{ key: 'workflow.steps.fault.name' }] });
  if (by !== 'unit' && unit === null) return;
  if (by !== 'unit' || unit === null || (await unitByKey(tx, unit)) === null)
    throw new Refused('invalid', {
      faults: [{ key: 'workflow.steps.fault.noUnit', values: { unit: unit ?? '' } }],
    });
}
