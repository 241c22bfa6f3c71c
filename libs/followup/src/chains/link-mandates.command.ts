import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import {
  carryTasks,
  openForLink,
  standingMandates,
  writeLink,
  type LinkableMandate,
  type PlannedLink,
} from '#register';
import { planForTasks } from '#reminders';
import { Injectable } from '@nestjs/common';
import { tasksAsPlanned } from '../plan-tasks.js';
import type { LinkOutcome } from './link-outcome.js';
import { stoppedBeforeCommit } from '../stopped-before-commit.js';

/** Mandates to be linked, each in the version that the officer saw; a preview may go without. */
export interface AskedLink {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly later: SeenMandate;
  readonly earlier: readonly SeenMandate[];
}

export interface SeenMandate {
  readonly id: string;
  readonly seen: number | null;
}

/**
 * An officer says that a mandate reiterates an earlier one, or merges several: it alone stays active and carries what is
 * still owed, the earlier become its history. What was delivered stays where it was. One unit of work.
 */
@Injectable()
export class LinkMandates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws Refused 'not-found', 'not-allowed', 'stale'; 'chain-closed' for one that is not active; 'invalid' for a mandate
   * that would follow itself, or one that was adopted before what it is to carry on
   */
  run(asked: AskedLink): Promise<LinkOutcome> {
    return this.unitOfWork.run(asked.actor, (tx) => this.link(tx, asked));
  }

  /** Exactly what `run` would answer, undone before anything is kept. */
  preview(asked: AskedLink): Promise<LinkOutcome> {
    return stoppedBeforeCommit(this.unitOfWork, asked.actor, (tx) => this.link(tx, asked));
  }

  private async link(tx: Tx, asked: AskedLink): Promise<LinkOutcome> {
    const { planned, own } = await this.plan(tx, asked);
    const items = await writeLink(tx, planned);
    const touched = planned.carried.map(({ task }) => task.id);
    // Where it takes an owner over, all of its own tasks have one from now on.
    const { tasks, zones } = await tasksAsPlanned(tx, [
      ...new Set([...touched, ...(planned.unit === null ? [] : own)]),
    ]);
    const counts = await planForTasks(tx, { tasks, today: (body) => this.clock.today(zones.get(body)!) });
    return {
      mandates: planned.earlier.map(({ id }) => id),
      tasks: planned.carried.map(({ task, from, how }) => ({ task, mandate: from, how: how.tag })),
      items,
      unit: planned.unit?.key ?? null,
      statesNoTime: statesNoTime(planned.later),
      reminders: { added: counts.added, withdrawn: counts.withdrawn },
    };
  }

  private async plan(tx: Tx, { viewer, later: askedLater, earlier: askedEarlier }: AskedLink) {
    const ids = askedEarlier.map(({ id }) => id);
    if (ids.includes(askedLater.id)) throw new Refused('invalid', { faults: [{ key: 'chain.fault.self' }] });
    const open = await openForLink(tx, viewer, [askedLater.id, ...ids]);
    const of = ({ id }: SeenMandate) => open.get(id)!;
    refuseStale([askedLater, ...askedEarlier], of);
    const later = of(askedLater);
    const earlier = askedEarlier.map(of).sort(byAdoption);
    refuseWrongOrder(later, earlier);
    const standing = await standingMandates(tx, [...open.keys()]);
    const tasksOf = ({ id }: LinkableMandate) => ({
      mandate: id,
      tasks: standing.find((mandate) => mandate.id === id)!.tasks,
    });
    const today = this.clock.today(later.zone);
    const planned: PlannedLink = {
      ...{ later, earlier, today },
      carried: carryTasks(tasksOf(later), earlier.map(tasksOf), today),
      unit: later.unit === null ? (earlier.findLast(({ unit }) => unit !== null)?.unit ?? null) : null,
    };
    return { planned, own: tasksOf(later).tasks.map(({ id }) => id) };
  }
}

function refuseStale(asked: readonly SeenMandate[], of: (asked: SeenMandate) => LinkableMandate): void {
  const stale = asked.find((mandate) => mandate.seen !== null && of(mandate).version !== mandate.seen);
  if (stale !== undefined) throw new Refused('stale', { mandate: stale.id, version: of(stale).version });
  const closed = asked.map(of).find(({ life }) => life !== 'active');
  if (closed !== undefined) throw new Refused('chain-closed', { mandate: closed.id, life: closed.life });
}

/** The latest text is the one that stays. Where a day is not known, the officer knows better. */
function refuseWrongOrder(later: LinkableMandate, earlier: readonly LinkableMandate[]): void {
  const { adoptedOn } = later;
  const wrong = earlier.find(
    (own) => adoptedOn !== null && own.adoptedOn !== null && own.adoptedOn > adoptedOn,
  );
  if (wrong === undefined) return;
  const values = { earlier: wrong.called, later: later.called };
  throw new Refused('invalid', { faults: [{ key: 'chain.fault.notEarlier', values }] });
}

function byAdoption(a: LinkableMandate, b: LinkableMandate): number {
  return (a.adoptedOn ?? '').localeCompare(b.adoptedOn ?? '') || a.id.localeCompare(b.id);
}

function statesNoTime({ dueRule }: LinkableMandate): boolean {
  return dueRule === null || dueRule.kind === 'none' || dueRule.kind === 'unparsed';
}
