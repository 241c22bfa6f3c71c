import {
  bodyOf,
  deadlinesFor,
  defaultDeadlinePolicy,
  readDueRule,
  resolveDueMeetings,
  sessionOf,
  type Adoption,
  type Calendar,
  type CalendarDate,
  type Choice,
  type DueRule,
} from '#calendar';
import { extendedDeadlines, type DueTask, type StandingTask } from '#register';

/** The rule that a text states, as the calendar takes it: one that it does not understand keeps its words for a person. */
export function ruleOf(read: object | null, words: string | null): DueRule | null {
  if (read === null) return null;
  const checked = readDueRule(read);
  return checked.tag === 'rule' ? checked.rule : { kind: 'unparsed', text: words ?? JSON.stringify(read) };
}

/** The tasks that a mandate has on the calendar as it is, with the deadlines that lead up to each. */
export function dueTasks(
  rule: DueRule | null,
  calendar: Calendar,
  request: {
    readonly body: string;
    readonly adopted: Adoption | null;
    readonly choices?: readonly Choice[];
    /** The tasks that stand: what had passed before they were made is counted from their day. */
    readonly tasks?: readonly (Pick<StandingTask, 'slot' | 'madeOn'> &
      Partial<Pick<StandingTask, 'paper' | 'extensions'>>)[];
  },
  today: CalendarDate,
): readonly DueTask[] {
  const occurrences = resolveDueMeetings(rule, {
    calendar,
    today,
    receives: request.body,
    adopted: request.adopted,
    choices: request.choices ?? [],
  });
  return occurrences.map((occurrence) => {
    const receiving = occurrence.session ?? occurrence.candidates[0] ?? null;
    const body = (receiving && sessionOf(calendar, receiving)?.body) ?? request.body;
    const policy = bodyOf(calendar, body)?.deadlinePolicy ?? defaultDeadlinePolicy;
    const standing = request.tasks?.find(({ slot }) => slot === occurrence.slot);
    const { madeOn = today, paper = null, extensions = [] } = standing ?? {};
    const counted = deadlinesFor(occurrence, policy, paper?.form ?? 'pre-session', madeOn);
    const deadlines = extendedDeadlines(counted, occurrence, extensions, madeOn);
    return { ...occurrence, body, deadlines };
  });
}
