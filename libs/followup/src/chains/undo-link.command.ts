import { loadCalendar } from '#calendar';
import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import {
  carriedOnBy,
  latestLink,
  openForLink,
  standingMandates,
  undoLink,
  type LinkableMandate,
  type StandingLink,
} from '#register';
import { planForTasks } from '#reminders';
import { Injectable } from '@nestjs/common';
import { tasksAsPlanned } from '../plan-tasks.js';
import { resolveLocked } from '../resolve-mandates-again.js';
import type { LinkOutcome } from './link-outcome.js';
import type { SeenMandate } from './link-mandates.command.js';
import { stoppedBeforeCommit } from '../stopped-before-commit.js';

/** The latest link of a mandate that is to be taken back. */
export interface UndoneLink {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly later: SeenMandate;
}

/**
 * Takes the latest link of a mandate back, as an act of its own: the earlier mandates are active again with the tasks that
 * came from them. Done at once, everything is as it was before.
 */
@Injectable()
export class UndoLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws Refused 'not-found' when it carries none on; 'not-allowed', 'stale'; 'chain-goes-on' when a later one carries it
   * on itself; 'chain-closed' when it is not active for another reason
   */
  run(undone: UndoneLink): Promise<LinkOutcome> {
    return this.unitOfWork.run(undone.actor, (tx) => this.undo(tx, undone));
  }

  /** Exactly what `run` would answer, undone before anything is kept. */
  preview(undone: UndoneLink): Promise<LinkOutcome> {
    return stoppedBeforeCommit(this.unitOfWork, undone.actor, (tx) => this.undo(tx, undone));
  }

  private async undo(tx: Tx, { viewer, later: { id, seen } }: UndoneLink): Promise<LinkOutcome> {
    // Read before anything is locked, for the mandates are locked in the order of their ids; undoLink notes who was faster.
    const link = await latestLink(tx, id);
    const open = await openForLink(tx, viewer, [id, ...(link?.earlier ?? [])]);
    const later = open.get(id)!;
    if (link === null) throw new Refused('not-found');
    if (seen !== null && later.version !== seen) throw new Refused('stale', { version: later.version });
    await refuseClosed(tx, later);
    const tasks = await toldTasks(tx, [...open.keys()], link);
    await undoLink(tx, later, link, open);
    const reminders = await this.planAgain(tx, [...open.keys()], link);
    return {
      mandates: link.earlier,
      tasks,
      items: link.items,
      unit: null,
      statesNoTime: false,
      reminders,
    };
  }

  /** The calendar may have changed since they were linked: what is active again is resolved as it is now. */
  private async planAgain(
    tx: Tx,
    mandates: readonly string[],
    { tasks: linked, unitTaken }: StandingLink,
  ): Promise<LinkOutcome['reminders']> {
    const calendar = await loadCalendar(tx);
    const resolved = await resolveLocked(tx, { clock: this.clock, calendar }, [...mandates].sort());
    const standing = unitTaken ? resolved.resolved.flatMap(({ mandate }) => mandate.tasks) : [];
    const ids = new Set([...linked.map(({ task }) => task), ...standing.map(({ id }) => id)]);
    const { tasks, zones } = await tasksAsPlanned(tx, [...ids]);
    const counts = await planForTasks(tx, { tasks, today: (body) => this.clock.today(zones.get(body)!) });
    return {
      added: counts.added + resolved.reminders.add.length,
      withdrawn: counts.withdrawn + resolved.reminders.withdraw.length,
    };
  }
}

async function refuseClosed(tx: Tx, { id, life }: LinkableMandate): Promise<void> {
  if (life === 'active') return;
  const later = life === 'superseded' ? await carriedOnBy(tx, id) : null;
  throw later === null
    ? new Refused('chain-closed', { mandate: id, life })
    : new Refused('chain-goes-on', { later });
}

/** The tasks that go back or are open again, as they stand before it. */
async function toldTasks(
  tx: Tx,
  mandates: readonly string[],
  { tasks }: StandingLink,
): Promise<LinkOutcome['tasks']> {
  const standing = new Map(
    (await standingMandates(tx, mandates)).flatMap((mandate) => mandate.tasks.map((task) => [task.id, task])),
  );
  return tasks.flatMap(({ task: id, how, mandate }) => {
    const task = standing.get(id);
    return task === undefined
      ? []
      : [{ task, mandate, how: how === 'moved' ? ('back' as const) : ('reopens' as const) }];
  });
}
