import { bodyOf, holdCalendar, loadCalendar } from '#calendar';
import { may, namesOfPeople, rolesThatMay } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type CalendarDate, type Tx, type Viewer } from '#platform';
import { openTasksDueTo } from '#register';
import {
  changedPolicy,
  compareReminders,
  CountedEffect,
  keepPolicy,
  storedPolicy,
  writeReminders,
  type PlanEffect,
  type PolicyChange,
  type ReminderPolicy,
} from '#reminders';
import { Injectable } from '@nestjs/common';
import { tasksAsPlanned } from '../plan-tasks.js';
import { planListsOf } from './plan-lists.js';

/** A change to who of a body is reminded of what, and when. */
export interface AskedReminderPolicy {
  /** The version of the policy that the officer saw; 0 for the default. */
  readonly seen: number;
  /** What differs from the policy that stands. */
  readonly changes: PolicyChange;
  /** Show what it would do, and write nothing. */
  readonly preview: boolean;
}

/** The policy after the change, and what the change does to what is planned. */
export interface ReminderPolicyChanged {
  readonly policy: ReminderPolicy;
  readonly version: number;
  readonly effect: Omit<PlanEffect, 'people'> & {
    readonly people: readonly (PlanEffect['people'][number] & { readonly name: string })[];
  };
}

/** Planned a part at a time, so that a body with very many tasks takes no more memory than another. */
const batch = 2_000;

/**
 * A governance officer changes who of a body is reminded of what, and when: the reminders of all that is owed to it are
 * planned again, in one unit of work. What was sent stays. The preview is the same command, stopped before it writes.
 */
@Injectable()
export class ChangeReminderPolicy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'not-found', 'not-allowed', 'stale', 'invalid' */
  run(
    viewer: Viewer,
    actor: Actor,
    body: string,
    asked: AskedReminderPolicy,
  ): Promise<ReminderPolicyChanged> {
    if (!may(viewer, 'see-calendar', body)) throw new Refused('not-found');
    if (!may(viewer, 'keep-reminders', body)) {
      throw new Refused('not-allowed', { action: 'keep-reminders', roles: rolesThatMay('keep-reminders') });
    }
    return this.unitOfWork.run(actor, async (tx) => {
      // Tasks are made while the calendar is held: none can be planned by the old policy behind our back.
      await holdCalendar(tx);
      const standing = await storedPolicy(tx, body);
      if (standing.version !== asked.seen) throw new Refused('stale', { version: standing.version });
      const policy = changedPolicy(standing.policy, asked.changes);
      const calendar = await loadCalendar(tx, [body]);
      const zone = bodyOf(calendar, body)?.zone ?? 'UTC';
      const plan = { body, policy, today: this.clock.today(zone), preview: asked.preview };
      const effect = await planAllAgain(tx, plan);
      const names = await namesOfPeople(
        tx,
        effect.people.map(({ person }) => person),
      );
      const told = {
        ...effect,
        people: effect.people.map((each) => ({ ...each, name: names.get(each.person) ?? '' })),
      };
      if (asked.preview) return { policy, version: asked.seen, effect: told };
      await keepPolicy(tx, body, asked.seen, policy);
      const lists = await planListsOf(tx, { clock: this.clock, calendar }, body);
      tx.record({
        action: 'body.reminder-policy-changed',
        subject: { kind: 'body', id: body },
        body,
        before: standing.policy,
        after: { policy, added: effect.added, withdrawn: effect.withdrawn, shifted: effect.shifted, lists },
      });
      return { policy, version: asked.seen + 1, effect: told };
    });
  }
}

interface PolicyPlan {
  readonly body: string;
  readonly policy: ReminderPolicy;
  readonly today: CalendarDate;
  readonly preview: boolean;
}

async function planAllAgain(tx: Tx, { body, policy, today, preview }: PolicyPlan): Promise<PlanEffect> {
  const counted = new CountedEffect();
  const policies = new Map([[body, policy]]);
  for (let after: string | null = null, more = true; more;) {
    const ids: readonly string[] = await openTasksDueTo(tx, body, { after, limit: batch });
    const { tasks } = await tasksAsPlanned(tx, ids);
    const compared = await compareReminders(tx, { tasks, today: () => today, policies });
    const withdraw = compared.withdraw.map((each) => ({ ...each, why: 'policy' as const }));
    counted.count({ ...compared, withdraw });
    if (!preview) await writeReminders(tx, { ...compared, withdraw });
    after = ids.at(-1) ?? null;
    more = ids.length === batch;
  }
  return counted.effect();
}
