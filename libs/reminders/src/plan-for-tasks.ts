import type { CalendarDate, Tx } from '#platform';
import { compareWithStanding, type Withdrawal } from './core/compare-with-standing.js';
import { planReminders, type PlannedTask } from './core/plan-reminders.js';
import { defaultReminderPolicy, type ReminderPolicy } from './core/reminder-policy.js';
import { identityOf, type Reminder, type StandingReminder } from './core/reminder.js';
import { addReminders, standingForTasks, withdrawReminders } from './store/reminder.repository.js';

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
  readonly kept: number;
}

/** Tasks whose reminders are to be planned anew. */
export interface TasksToPlan {
  readonly tasks: readonly PlannedTask[];
  /** What happened to some of them that somebody must know of; what was told once is not told again. */
  readonly news?: readonly Reminder[];
  /** The day it is for a body to which tasks are due. */
  readonly today: (body: string) => CalendarDate;
  readonly policy?: ReminderPolicy;
}

/**
 * Plans the reminders of tasks anew, after they were made or anything about them changed: in three statements, however
 * many tasks there are. What was sent stays; planning twice changes nothing. The caller has locked the tasks and records
 * the change in the trail, with the counts.
 * @example await planForTasks(tx, { tasks, today: (body) => clock.today(zoneOf(body)) })
 */
export async function planForTasks(tx: Tx, plan: TasksToPlan): Promise<PlanningCounts> {
  const compared = await compareReminders(tx, plan);
  await writeReminders(tx, compared);
  return { added: compared.add.length, withdrawn: compared.withdraw.length, kept: compared.kept };
}

/** The first half of `planForTasks`, and all that a preview needs: one statement. */
export async function compareReminders(
  tx: Tx,
  { tasks, news = [], today, policy = defaultReminderPolicy }: TasksToPlan,
): Promise<ComparedReminders> {
  const standingOf = byTask(
    await standingForTasks(
      tx,
      tasks.map(({ id }) => id),
    ),
  );
  const days = new Map([...new Set(tasks.map(({ body }) => body))].map((body) => [body, today(body)]));
  const changes = tasks.map((task) =>
    compareWithStanding(
      planReminders(task, policy, days.get(task.body)!),
      standingOf.get(task.id) ?? [],
      task.notOwed,
    ),
  );
  return {
    add: [
      ...changes.flatMap(({ add }) => add),
      ...news.filter((told) => !isTold(told, standingOf.get(told.task) ?? [])),
    ],
    withdraw: changes.flatMap(({ withdraw }) => withdraw),
    kept: changes.reduce((count, { keep }) => count + keep.length, 0),
  };
}

function isTold(news: Reminder, standing: readonly StandingReminder[]): boolean {
  const identity = identityOf(news);
  return standing.some((each) => each.state !== 'withdrawn' && identityOf(each) === identity);
}

/** The second half of `planForTasks`: two statements. */
export async function writeReminders(
  tx: Tx,
  { add, withdraw }: Pick<ComparedReminders, 'add' | 'withdraw'>,
): Promise<void> {
  await withdrawReminders(tx, withdraw);
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
