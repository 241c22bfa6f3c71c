import {
  bodyOf,
  holdCalendar,
  loadCalendar,
  openDeadlinePolicy,
  writeDeadlinePolicy,
  type DeadlinePolicy,
} from '#calendar';
import { may, rolesThatMay } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { lockMandatesDueTo, openDocumentsOf, recordResolved, standingMandates } from '#register';
import { Injectable } from '@nestjs/common';
import { consequencesOf, type Consequences } from './consequences.js';
import { paperConsequences } from './documents/paper-consequences.js';
import { planAgain, writeAgain } from './resolve-mandates-again.js';

/** A change to how a body's deadlines are counted. */
export interface AskedPolicy {
  /** The version of the body that the officer saw. */
  readonly seen: number;
  /** What differs from the policy that stands. */
  readonly changes: Partial<DeadlinePolicy>;
  /** Show what it would do, and write nothing. */
  readonly preview: boolean;
}

/** The policy after the change, and what the change does to what is owed. */
export interface PolicyChanged {
  readonly policy: DeadlinePolicy;
  readonly version: number;
  readonly consequences: Consequences;
}

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

  /** @throws Refused 'not-found', 'not-allowed', 'stale', 'invalid' */
  run(viewer: Viewer, actor: Actor, body: string, asked: AskedPolicy): Promise<PolicyChanged> {
    if (!may(viewer, 'see-calendar', body)) throw new Refused('not-found');
    if (!may(viewer, 'change-deadline-policy', body)) {
      const roles = rolesThatMay('change-deadline-policy');
      throw new Refused('not-allowed', { action: 'change-deadline-policy', roles });
    }
    return this.unitOfWork.run(actor, async (tx) => {
      await holdCalendar(tx);
      const changed = await openDeadlinePolicy(tx, body, asked.seen, asked.changes);
      const { policy } = changed;
      const standing = await loadCalendar(tx);
      const calendar = {
        ...standing,
        bodies: standing.bodies.map((own) => (own.key === body ? { ...own, deadlinePolicy: policy } : own)),
      };
      const mandates = await standingMandates(tx, await lockMandatesDueTo(tx, [body]));
      const again = await planAgain(tx, { clock: this.clock, calendar }, mandates);
      const today = (of: string) => this.clock.today(bodyOf(calendar, of)?.zone ?? 'UTC');
      const papers = paperConsequences(
        await openDocumentsOf(tx, body),
        { before: standing, after: calendar, moved: again.papers },
        today(body),
      );
      const consequences = consequencesOf(again, papers, today);
      if (asked.preview) return { policy, version: asked.seen, consequences };
      await writeDeadlinePolicy(tx, changed);
      await writeAgain(tx, again);
      recordResolved(tx, again.resolved);
      return { policy, version: asked.seen + 1, consequences };
    });
  }
}
