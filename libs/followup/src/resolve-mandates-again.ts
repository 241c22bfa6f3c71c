import { bodyOf, type BodyKey, type Calendar, type CalendarDate } from '#calendar';
import { hearersOfUnits } from '#people';
import type { Clock, Tx } from '#platform';
import {
  documentsToMove,
  endMovedExtensions,
  isMet,
  lockMandatesDueTo,
  moveDocuments,
  namedMandates,
  recordResolved,
  resolvedMandate,
  standingMandates,
  writeResolved,
  type DueTask,
  type MovedDocument,
  type ResolvedMandate,
  type StandingMandate,
  type StandingTask,
} from '#register';
import {
  compareReminders,
  nothingToPlan,
  writeReminders,
  type ComparedReminders,
  type PlannedTask,
} from '#reminders';
import { attachedTo } from './attached-to.js';
import { dueTasks } from './due-tasks.js';
import { newsOfTasks } from './news-of-tasks.js';
import { plannedTask } from './plan-tasks.js';

/** The calendar that mandates are resolved against, and what day it is. */
export interface ResolvedAgainst {
  readonly clock: Clock;
  readonly calendar: Calendar;
}

/** What resolving mandates again changes: their tasks, deadlines and reminders. Nothing is written yet. */
export interface ResolvedAgain {
  readonly resolved: readonly ResolvedMandate[];
  readonly reminders: ComparedReminders;
  /** The papers that follow their tasks, or stay when these were parted. */
  readonly papers: readonly MovedDocument[];
}

/**
 * After the calendar of some bodies has changed: every mandate that is due to them gets the tasks, deadlines and reminders
 * that the calendar now says. What was delivered stays as it was. A fixed number of statements, however many they are.
 */
export async function resolveMandatesAgain(
  tx: Tx,
  against: ResolvedAgainst,
  bodies: readonly BodyKey[],
): Promise<ResolvedAgain> {
  if (bodies.length === 0) return { resolved: [], reminders: nothingToPlan, papers: [] };
  return resolveLocked(tx, against, await lockMandatesDueTo(tx, bodies));
}

/** What the calendar makes of mandates that are locked; reads the reminders and papers that stand, and writes nothing. */
export async function planAgain(
  tx: Tx,
  { clock, calendar }: ResolvedAgainst,
  mandates: readonly StandingMandate[],
): Promise<ResolvedAgain> {
  const today = daysOf(clock, calendar);
  const attached = await attachedTo(
    (ids) => namedMandates(tx, ids),
    { clock, calendar },
    mandates.flatMap(({ dueRule, carried }) => [dueRule, ...carried.map((earlier) => earlier.dueRule)]),
  );
  const resolved = mandates.map((mandate) => {
    const day = today(mandate.body);
    return resolvedMandate(mandate, dueTasks(mandate.dueRule, calendar, mandate, day, attached), day);
  });
  const tasks = resolved.flatMap(touched);
  if (tasks.length === 0) return { resolved, reminders: nothingToPlan, papers: [] };
  const papers = await documentsToMove(
    tx,
    resolved.flatMap(({ changed }) => changed),
  );
  const hearersOf = await hearersOfUnits(tx, tasks);
  const reminders = await compareReminders(tx, {
    tasks: tasks.map((task) => plannedTask(task, hearersOf(task))),
    news: await newsOfTasks(tx, resolved, today),
    today,
  });
  return { resolved, reminders, papers };
}

/** Resolves mandates that are locked again, writes and records it. */
export async function resolveLocked(
  tx: Tx,
  against: ResolvedAgainst,
  ids: readonly string[],
): Promise<ResolvedAgain> {
  const again = await planAgain(tx, against, await standingMandates(tx, ids));
  await writeAgain(tx, again);
  recordResolved(tx, again.resolved);
  return again;
}

/**
 * Writes what was planned: tasks, deadlines and reminders, and what follows them: papers, extensions that ended. Eight
 * statements, and one for each paper that follows. The caller records what was resolved.
 */
export async function writeAgain(tx: Tx, { resolved, reminders, papers }: ResolvedAgain): Promise<void> {
  await writeResolved(tx, resolved);
  await moveDocuments(tx, papers);
  if (resolved.some(({ changed }) => changed.length > 0)) await endMovedExtensions(tx);
  await writeReminders(tx, reminders);
}

/** The day it is for each body, asked of the clock once. */
function daysOf(clock: Clock, calendar: Calendar): (body: BodyKey) => CalendarDate {
  const days = new Map<BodyKey, CalendarDate>();
  return (body) => {
    const known = days.get(body) ?? clock.today(bodyOf(calendar, body)?.zone ?? 'UTC');
    days.set(body, known);
    return known;
  };
}

type TouchedTask = Parameters<typeof plannedTask>[0] & {
  readonly unit: string | null;
  readonly deadlines: PlannedTask['deadlines'];
};

/** The tasks of a mandate that change or are new, as reminders will find them. */
function touched({ mandate, changed, added }: ResolvedMandate): readonly TouchedTask[] {
  const asPlanned = (
    id: string,
    task: DueTask,
    { madeOn, progress, paper }: Pick<StandingTask, 'progress' | 'paper'> & { readonly madeOn: string },
  ): TouchedTask => ({
    id,
    body: task.body,
    unit: mandate.unitId,
    knownSince: (mandate.ownedSince !== null && mandate.ownedSince > madeOn
      ? mandate.ownedSince
      : madeOn) as CalendarDate,
    progress,
    beforeRegister: task.before !== null,
    passedOver: task.state === 'passed-over',
    deadlines: task.deadlines.map((deadline) => ({
      ...deadline,
      met: isMet(deadline.kind, progress, paper),
    })),
  });
  return [
    ...changed.map(({ standing, now }) => asPlanned(standing.id, now, standing)),
    ...added.map((task) =>
      asPlanned(task.id, task, { madeOn: task.madeOn, progress: 'not-started', paper: null }),
    ),
  ];
}
