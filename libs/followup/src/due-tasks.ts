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
import { extendedDeadlines, type DueTask, type StandingTask } from '#register';
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
