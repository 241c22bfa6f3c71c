import { loadCalendar, readDueRule, type DueRule } from '#calendar';
import { unitByKey } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { assignUnit, keepDueRule, lockMandatesGoingWith, openMandate } from '#register';
import { Injectable } from '@nestjs/common';
import { planTasks } from './plan-tasks.js';
import { resolveLocked } from './resolve-mandates-again.js';

/** What changes about a mandate; what is absent stays as it is. */
export interface MandateChange {
  /** The version of the mandate that the officer saw. */
  readonly seen: number;
  /** The key of the unit that owes it; null when nobody owes it any more. */
  readonly unit?: string | null;
  /** A due rule in its JSON form; null when the text states none. */
  readonly dueRule?: object | null;
}

/**
 * A governance officer says which unit owes a mandate, or how its due rule is to be understood. The focal points of the unit
 * hear of its tasks from now on, and nobody else; under another rule its tasks are resolved again, and those that were
 * delivered stay as they were. One unit of work.
 */
@Injectable()
export class ChangeMandate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'not-found', 'not-allowed', 'stale'; 'invalid' for a unit that there is not, and for what is no rule */
  async run(viewer: Viewer, actor: Actor, mandate: string, change: MandateChange): Promise<void> {
    const { seen, unit, dueRule } = change;
    const rule = dueRule === undefined || dueRule === null ? dueRule : checkedRule(dueRule);
    await this.unitOfWork.run(actor, async (tx) => {
      const asks = { seen, action: 'assign-units' } as const;
      const open = await openMandate(tx, viewer, mandate, asks);
      if (rule !== undefined) await this.changeRule(tx, mandate, () => keepDueRule(tx, open, rule));
      if (unit !== undefined) {
        const id = unit === null ? null : await unitByKey(tx, unit);
        if (unit !== null && id === null)
          throw new Refused('invalid', { faults: [{ key: 'directory.fault.noSuchUnit', values: { unit } }] });
        const tasks = await assignUnit(tx, open, {
          unit: id === null ? null : { id, key: unit! },
          today: this.clock.today(open.zone),
        });
        await planTasks(
          tx,
          this.clock,
          tasks.map((task) => ({ id: task })),
        );
      }
    });
  }

  private async changeRule(tx: Tx, id: string, keep: () => Promise<void>): Promise<void> {
    await keep();
    const calendar = await loadCalendar(tx);
    await resolveLocked(tx, { clock: this.clock, calendar }, [
      id,
      ...(await lockMandatesGoingWith(tx, [id])),
    ]);
  }
}

function checkedRule(json: object): DueRule {
  const read = readDueRule(json);
  if (read.tag === 'rule') return read.rule;
  throw new Refused('invalid', {
    faults: read.faults.map(({ key, values }) => ({
      key,
      values: { ...values, path: values?.['path'] === 'dueRule' ? 'dueRule' : `dueRule.${values?.['path']}` },
    })),
  });
}
