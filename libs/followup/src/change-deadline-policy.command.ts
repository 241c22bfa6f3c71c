import {
  loadCalendar,
  openDeadlinePolicy,
  writeDeadlinePolicy,
  type Calendar,
  type DeadlinePolicy,
} from '#calendar';
import { may, rolesThatMay } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { deadlineChanges, mandatesDueTo, type DeadlineChange } from '#register';
import { Injectable } from '@nestjs/common';
import { dueTasks } from './due-tasks.js';
import { resolveMandatesAgain } from './resolve-mandates-again.js';

/** What a change of policy does to the register. */
export interface PolicyEffect {
  /** How many tasks get other deadlines. */
  readonly tasks: number;
  /** How many deadlines move, come or go. */
  readonly deadlines: number;
  /** How many of them fall on a day that is past. */
  readonly past: number;
  /** The first of them. */
  readonly changes: readonly DeadlineChange[];
}

const shown = 50;

/**
 * A governance officer changes how a body's deadlines are counted: every open task that is due there is counted again. The
 * preview is the same command, stopped before it writes.
 */
@Injectable()
export class ChangeDeadlinePolicy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @param given.seen the version of the body that the officer saw
   * @throws Refused 'not-found', 'not-allowed', 'stale', 'invalid'
   */
  run(
    viewer: Viewer,
    actor: Actor,
    body: string,
    given: { readonly seen: number; readonly changes: Partial<DeadlinePolicy>; readonly preview: boolean },
  ): Promise<PolicyEffect & { readonly policy: DeadlinePolicy }> {
    if (!may(viewer, 'see-calendar', body)) throw new Refused('not-found');
    if (!may(viewer, 'change-deadline-policy', body)) {
      const roles = rolesThatMay('change-deadline-policy');
      throw new Refused('not-allowed', { action: 'change-deadline-policy', roles });
    }
    return this.unitOfWork.run(actor, async (tx) => {
      const changed = await openDeadlinePolicy(tx, body, given.seen, given.changes);
      const { policy } = changed;
      const standing = await loadCalendar(tx);
      const calendar = {
        ...standing,
        bodies: standing.bodies.map((own) => (own.key === body ? { ...own, deadlinePolicy: policy } : own)),
      };
      const effect = await this.effectOf(tx, calendar, body);
      if (given.preview) return { ...effect, policy };
      await writeDeadlinePolicy(tx, changed);
      await resolveMandatesAgain(tx, { clock: this.clock, calendar }, [body]);
      return { ...effect, policy };
    });
  }

  private async effectOf(tx: Tx, calendar: Calendar, body: string): Promise<PolicyEffect> {
    const zone = (key: string) => calendar.bodies.find((own) => own.key === key)?.zone ?? 'UTC';
    const changes = (await mandatesDueTo(tx, [body])).flatMap((mandate) => {
      const today = this.clock.today(zone(mandate.body));
      return deadlineChanges(mandate.tasks, dueTasks(mandate.dueRule, calendar, mandate, today), today);
    });
    return {
      tasks: new Set(changes.map(({ task }) => task)).size,
      deadlines: changes.length,
      past: changes.filter(({ past }) => past).length,
      changes: changes.slice(0, shown),
    };
  }
}
