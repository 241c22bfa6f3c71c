import type { CalendarDate, Tx } from '#platform';
import { compareWithStanding, type Shift, type Withdrawal } from './core/compare-with-standing.js';
import { planReminders, type PlannedTask } from './core/plan-reminders.js';
import { notQuiet, type ReminderPolicy } from './core/reminder-policy.js';
import { identityOf, type Reminder, type StandingReminder } from './core/reminder.js';
import { policiesOf } from './store/policy.repository.js';
import {
  addReminders,
  shiftReminders,
  standingForTasks,
  withdrawReminders,
} from './store/reminder.repository.js';

/** How many reminders a planning added, withdrew and left as they were. */
export interface PlanningCounts {
  readonly added: number;
  readonly withdrawn: number;
  readonly kept: number;
}

/** What planning changes of the reminders of some tasks. Nothing is written yet. */
export interface ComparedReminders {
  readonly add: readonly Reminder[];
  readonly withdraw: readonly Withdrawal[];
  /** What is said on another day than was planned. */
  readonly shift: readonly Shift[];
  readonly kept: number;
}

/** A planning that changes nothing. */
export const nothingToPlan: ComparedReminders = { add: [], withdraw: [], shift: [], kept: 0 };

/** Tasks whose reminders are to be planned anew. */
export interface TasksToPlan {
  readonly tasks: readonly PlannedTask[];
  /** What happened to some of them that somebody must know of; what was told once is not told again. */
  readonly news?: readonly Reminder[];
  /** The day it is for a body to which tasks are due. */
  readonly today: (body: string) => CalendarDate;
  /** The policies to plan by, in the place of those that stand; for those who consider another. */
  readonly policies?: ReadonlyMap<string, ReminderPolicy>;
}

/**
 * Plans the reminders of tasks anew, after they were made or anything about them changed: in five statements, however
 * many tasks there are. What was sent stays; planning twice changes nothing. The caller has locked the tasks and records
 * the change in the trail, with the counts.
 * @example await planForTasks(tx, { tasks, today: (body) => clock.today(zoneOf(body)) })
 */
export async function planForTasks(tx: Tx, plan: TasksToPlan): Promise<PlanningCounts> {
  const compared = await compareReminders(tx, plan);
  await writeReminders(tx, compared);
  return { added: compared.add.length, withdrawn: compared.withdraw.length, kept: compared.kept };
}

/** The first half of `planForTasks`, and all that a preview needs: two statements. */
export async function compareReminders(
  tx: Tx,
  { tasks, news = [], today, policies }: TasksToPlan,
): Promise<ComparedReminders> {
  const standingOf = byTask(
    await standingForTasks(
      tx,
      tasks.map(({ id }) => id),
    ),
  );
  const bodies = [...new Set([...tasks, ...news].map(({ body }) => body))];
  const days = new Map(bodies.map((body) => [body, today(body)]));
  // Read when the tasks are locked: whoever changes a policy plans them again under the same locks.
  const policyOf = policies ?? (await policiesOf(tx, bodies));
  const changes = tasks.map((task) => {
    const day = days.get(task.body)!;
    const wanted = planReminders(task, policyOf.get(task.body)!, day);
    return compareWithStanding(wanted, standingOf.get(task.id) ?? [], day, task.notOwed);
  });
  return {
    add: [
      ...changes.flatMap(({ add }) => add),
      ...news
        .filter((told) => !isTold(told, standingOf.get(told.task) ?? []))
        .map((told) => ({ ...told, onDate: notQuiet(told.onDate, 1, policyOf.get(told.body)!.quiet) })),
    ],
    withdraw: changes.flatMap(({ withdraw }) => withdraw),
    shift: changes.flatMap(({ shift }) => shift),
    kept: changes.reduce((count, { keep }) => count + keep.length, 0),
  };
}

function isTold(news: Reminder, standing: readonly StandingReminder[]): boolean {
  const identity = identityOf(news);
  return standing.some((each) => each.state !== 'withdrawn' && identityOf(each) === identity);
}

/** The second half of `planForTasks`: three statements. */
export async function writeReminders(
  tx: Tx,
  { add, withdraw, shift }: Omit<ComparedReminders, 'kept'>,
): Promise<void> {
  await withdrawReminders(tx, withdraw);
  await shiftReminders(tx, shift);
  await addReminders(tx, add);
}

function byTask(reminders: readonly StandingReminder[]): ReadonlyMap<string, readonly StandingReminder[]> {
  const groups = new Map<string, StandingReminder[]>();
  for (const reminder of reminders) {
    const group = groups.get(reminder.task);
    if (group === undefined) groups.set(reminder.task, [reminder]);
    else group.push(reminder);
  }
  return groups;
}
