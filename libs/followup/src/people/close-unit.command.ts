import { closeUnit, holdUnitTree, isWithin, may, openUnit, standingUnit, standsOnUnit } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { owedByUnit, passMandates } from '#register';
import { Injectable } from '@nestjs/common';
import { planTasks } from '../plan-tasks.js';

/** What passes to the successor of a unit that is closed. */
export interface UnitConsequences {
  readonly mandates: number;
  /** Their tasks that are not delivered. */
  readonly tasks: number;
  /** Planned documents that are not closed. */
  readonly documents: number;
  /** The roles of people who work for it. */
  readonly roles: number;
  /** The keys of its parts. */
  readonly parts: readonly string[];
}

/** Which unit is closed, for which one; no successor where nothing stands on it. */
export interface UnitToClose {
  readonly key: string;
  /** The version that was seen; null when it does not matter. */
  readonly seen: number | null;
  /** The key of another unit. */
  readonly successor: string | null;
}

/**
 * Closes a unit: what it owes and has not done passes to its successor, with its parts and the people who work for it. What
 * it did stays its own. One unit of work, which the preview stops before it writes.
 */
@Injectable()
export class CloseUnit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused as run does, but for 'unit-owes' */
  preview(viewer: Viewer, actor: Actor, unit: UnitToClose): Promise<UnitConsequences> {
    return this.unitOfWork.run(actor, async (tx) => (await this.prepare(tx, viewer, unit)).consequences);
  }

  /**
   * @throws Refused 'not-found', 'stale', 'unit-closed'; 'unit-owes' without a successor where something stands on it;
   * 'role-elsewhere' where it works for bodies whose people the viewer does not keep; 'invalid' for a successor that cannot be
   */
  run(viewer: Viewer, actor: Actor, closing: UnitToClose): Promise<UnitConsequences> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { unit, successor, consequences } = await this.prepare(tx, viewer, closing);
      const { parts, ...counts } = consequences;
      if (successor === null && (parts.length > 0 || Object.values(counts).some((count) => count > 0)))
        throw new Refused('unit-owes', { ...counts, parts: parts.length });
      const tasks = successor === null ? [] : await passMandates(tx, unit, successor);
      await closeUnit(tx, unit, successor);
      await planTasks(tx, this.clock, tasks);
      return consequences;
    });
  }

  private async prepare(tx: Tx, viewer: Viewer, { key, seen, successor }: UnitToClose) {
    await holdUnitTree(tx);
    const unit = await openUnit(tx, key, seen);
    const { bodies, ...owed } = await owedByUnit(tx, unit.id);
    const stands = await standsOnUnit(tx, unit.id);
    const beyond = [...new Set([...bodies, ...stands.bodies])].filter(
      (body) => !may(viewer, 'keep-people', body),
    );
    if (beyond.length > 0) throw new Refused('role-elsewhere', { count: beyond.length });
    return {
      unit,
      successor: successor === null ? null : await successorOf(tx, unit.id, successor),
      consequences: { ...owed, roles: stands.roles, parts: stands.parts },
    };
  }
}

async function successorOf(tx: Tx, unit: string, key: string) {
  const successor = await standingUnit(tx, key);
  const fault = (word: 'noSuchUnit' | 'unitIsClosed' | 'successorWithin') =>
    new Refused('invalid', { faults: [{ key: `directory.fault.${word}`, values: { unit: key } }] });
  if (successor === null) throw fault('noSuchUnit');
  if (successor.closed) throw fault('unitIsClosed');
  if (await isWithin(tx, successor.id, unit)) throw fault('successorWithin');
  return successor;
}
