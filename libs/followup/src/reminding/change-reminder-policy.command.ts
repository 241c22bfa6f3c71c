import { bodyOf, holdCalendar, loadCalendar } from '#calendar';
import { may, namesOfPeople, rolesThatMay } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type CalendarDate, type Tx, type Viewer } from '#platform';
import { openTasksDueTo } from '#register';
import {
  changedPolicy,
  compareReminders,
  CountedEffect,
  countsOfLists,
  keepPolicy,
  letListsFollowHold,
  storedPolicy,
  writeReminders,
  type PlanEffect,
  type PolicyChange,
  type ReminderPolicy,
} from '#reminders';
import { Injectable } from '@nestjs/common';
import { tasksAsPlanned } from '../plan-tasks.js';
import { stoppedBeforeCommit } from '../stopped-before-commit.js';
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
 * planned again, and its lists, in one unit of work. What was sent stays. The preview is the same, undone; only the
 * reminders of tasks, which may be very many, it does not even write.
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
    const work = (tx: Tx) => this.change(tx, body, asked);
    return asked.preview
      ? stoppedBeforeCommit(this.unitOfWork, actor, work)
      : this.unitOfWork.run(actor, work);
  }

  private async change(tx: Tx, body: string, asked: AskedReminderPolicy): Promise<ReminderPolicyChanged> {
    // Tasks are made while the calendar is held: none can be planned by the old policy behind our back.
    await holdCalendar(tx);
    const standing = await storedPolicy(tx, body);
    if (standing.version !== asked.seen) throw new Refused('stale', { version: standing.version });
    const policy = changedPolicy(standing.policy, asked.changes);
    const calendar = await loadCalendar(tx, [body]);
    const today = this.clock.today(bodyOf(calendar, body)?.zone ?? 'UTC');
    await keepPolicy(tx, body, asked.seen, policy);
    if (policy.membersList.hold !== standing.policy.membersList.hold)
      await letListsFollowHold(tx, body, { hold: policy.membersList.hold, today });
    const counted = new CountedEffect();
    await planAllAgain(tx, { body, policy, today, preview: asked.preview }, counted);
    const lists = await planListsOf(tx, { clock: this.clock, calendar }, body);
    counted.count({ add: lists.add, withdraw: lists.close, shift: lists.shift, kept: 0 });
    const { people, ...effect } = counted.effect();
    const names = await namesOfPeople(
      tx,
      people.map(({ person }) => person),
    );
    const { added, withdrawn, shifted } = effect;
    tx.record({
      action: 'body.reminder-policy-changed',
      subject: { kind: 'body', id: body },
      body,
      before: standing.policy,
      after: { policy, added, withdrawn, shifted, lists: countsOfLists(lists) },
    });
    return {
      policy,
      version: asked.preview ? asked.seen : asked.seen + 1,
      effect: {
        ...effect,
        people: people.map((each) => ({ ...each, name: names.get(each.person) ?? '' })),
      },
    };
  }
}

interface PolicyPlan {
  readonly body: string;
  readonly policy: ReminderPolicy;
  readonly today: CalendarDate;
  readonly preview: boolean;
}

async function planAllAgain(
  tx: Tx,
  { body, policy, today, preview }: PolicyPlan,
  counted: CountedEffect,
): Promise<void> {
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
}
