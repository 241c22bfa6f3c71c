import {
  bodyOf,
  deadlinesFor,
  defaultDeadlinePolicy,
  resolveDueMeetings,
  type Adoption,
  type Calendar,
  type CalendarDate,
  type Choice,
  type DueRule,
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
  readonly tasks?: readonly (Pick<StandingTask, 'slot' | 'madeOn'> &
    Partial<Pick<StandingTask, 'session' | 'paper' | 'extensions'>>)[];
  /** Earlier mandates some of whose tasks go on under this one: their own rules say when those are due. */
  readonly carried?: readonly CarriedMandate[];
}

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
    ...ownTasks(rule, calendar, request, today, attached),
    ...(request.carried ?? []).flatMap((carried) =>
      carriedTasks(carried, calendar, request, today, attached),
    ),
  ];
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
  const occurrences = resolveDueMeetings(rule, {
    calendar,
    today,
    receives: request.body,
    adopted: request.adopted,
    choices: request.choices ?? [],
    standing: (request.tasks ?? []).flatMap(({ slot, session }) => (session ? [{ slot, session }] : [])),
    attached,
  });
  return occurrences.map((occurrence) => {
    // A body that the text names and the register does not have receives nothing here yet: its request stays with who asked.
    const receiving = bodyOf(calendar, occurrence.body ?? request.body);
    const body = receiving?.key ?? request.body;
    const policy = receiving?.deadlinePolicy ?? defaultDeadlinePolicy;
    const standing = request.tasks?.find(({ slot }) => slot === occurrence.slot);
    const madeOn = standing?.madeOn ?? today;
    const { paper = null, extensions = [] } = standing ?? {};
    const counted = deadlinesFor(occurrence, policy, paper?.form ?? 'pre-session', madeOn);
    return { ...occurrence, body, deadlines: extendedDeadlines(counted, occurrence, extensions, madeOn) };
  });
}
