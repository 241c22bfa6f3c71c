import {
  bodyOf,
  deadlinesFor,
  defaultDeadlinePolicy,
  placedOccurrence,
  resolveDueMeetings,
  type Adoption,
  type Calendar,
  type CalendarDate,
  type Choice,
  type DueRule,
  type Occurrence,
  type RuleContext,
} from '#calendar';
import { extendedDeadlines, type CarriedMandate, type DueTask, type StandingTask } from '#register';
import type { Attached } from './attached-to.js';

/** A mandate as far as its tasks follow from it. */
export interface MandateToResolve {
  /** The body that asked; it receives, where the rule names none. */
  readonly body: string;
  readonly adopted: Adoption | null;
  readonly choices?: readonly Choice[];
  /** The tasks that stand: what had passed before they were made is counted from their day. */
  readonly tasks?: readonly TaskThatStands[];
  /** Earlier mandates some of whose tasks go on under this one: their own rules say when those are due. */
  readonly carried?: readonly CarriedMandate[];
}

type TaskThatStands = Pick<StandingTask, 'slot' | 'madeOn'> &
  Partial<Pick<StandingTask, 'body' | 'session' | 'paper' | 'extensions' | 'placed'>>;

/**
 * The tasks that a mandate has on the calendar as it is, with the deadlines that lead up to each.
 * @param attached what is due of the mandates that its rule goes with (see attachedTo)
 */
export function dueTasks(
  rule: DueRule | null,
  calendar: Calendar,
  request: MandateToResolve,
  today: CalendarDate,
  attached: Attached = {},
): readonly DueTask[] {
  return [
    ...ownTasks(rule, calendar, { ...request, tasks: ownOf(request) }, today, attached),
    ...(request.carried ?? []).flatMap((carried) =>
      carriedTasks(carried, calendar, request, today, attached),
    ),
  ];
}

/** The tasks of the mandate's own rule: not those that came from an earlier one. */
function ownOf({ tasks = [], carried = [] }: MandateToResolve): readonly TaskThatStands[] {
  return tasks.filter(({ slot }) => !carried.some(({ mandate }) => slot.startsWith(`${mandate}:`)));
}

/** The tasks that came from an earlier mandate, and no further ones of it: each slot begins with that one's id. */
function carriedTasks(
  { mandate, slots, dueRule, ...earlier }: CarriedMandate,
  calendar: Calendar,
  { tasks = [] }: MandateToResolve,
  today: CalendarDate,
  attached: Attached,
): readonly DueTask[] {
  const prefix = `${mandate}:`;
  const own = tasks.flatMap((task) =>
    task.slot.startsWith(prefix) ? [{ ...task, slot: task.slot.slice(prefix.length) }] : [],
  );
  const here = (slot: string | null) => (slot !== null && slots.includes(slot) ? prefix + slot : null);
  return ownTasks(dueRule, calendar, { ...earlier, tasks: own }, today, attached).flatMap((task) => {
    const slot = here(task.slot);
    return slot === null ? [] : [{ ...task, slot, waitsFor: here(task.waitsFor) }];
  });
}

function ownTasks(
  rule: DueRule | null,
  calendar: Calendar,
  request: MandateToResolve,
  today: CalendarDate,
  attached: Attached,
): readonly DueTask[] {
  const { tasks = [] } = request;
  const context = {
    calendar,
    today,
    receives: request.body,
    adopted: request.adopted,
    choices: request.choices ?? [],
    standing: tasks.flatMap(({ slot, session, placed }) => (session && !placed ? [{ slot, session }] : [])),
    attached,
  };
  const occurrences = asPlaced(resolveDueMeetings(rule, context), tasks, context);
  return occurrences.map((occurrence) => {
    // A body that the text names and the register does not have receives nothing here yet: its request stays with who asked.
    const receiving = bodyOf(calendar, occurrence.body ?? request.body);
    const body = receiving?.key ?? request.body;
    const policy = receiving?.deadlinePolicy ?? defaultDeadlinePolicy;
    const standing = tasks.find(({ slot }) => slot === occurrence.slot);
    const madeOn = owedSince(standing, today);
    const { paper = null, extensions = [] } = standing ?? {};
    const counted = deadlinesFor(occurrence, policy, paper?.form ?? 'pre-session', madeOn);
    return { ...occurrence, body, deadlines: extendedDeadlines(counted, occurrence, extensions, madeOn) };
  });
}

/** What had passed when an act of the body put it where it is due could not be met any more. */
function owedSince(standing: TaskThatStands | undefined, today: CalendarDate): CalendarDate {
  if (standing === undefined) return today;
  const { madeOn, placed } = standing;
  return placed && placed.on > madeOn ? placed.on : madeOn;
}

/** What an act of the body put elsewhere stands there, also when the rule has nothing in its place any more. */
function asPlaced(
  occurrences: readonly Occurrence[],
  tasks: readonly TaskThatStands[],
  context: RuleContext,
): readonly Occurrence[] {
  const placed = tasks.flatMap(({ slot, body = context.receives, placed: to }) =>
    to ? [placedOccurrence({ slot, body, session: to.session }, context)] : [],
  );
  if (placed.length === 0) return occurrences;
  const waitsFor = new Map(occurrences.map((each) => [each.slot, each.waitsFor]));
  const slots = new Set(placed.map(({ slot }) => slot));
  return [
    ...occurrences.filter(({ slot }) => !slots.has(slot)),
    ...placed.map((each) => ({ ...each, waitsFor: waitsFor.get(each.slot) ?? null })),
  ];
}
