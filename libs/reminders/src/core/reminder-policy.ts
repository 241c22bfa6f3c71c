import { addDays, deadlineKinds, weekdayOf, type CalendarDate, type DeadlineKind } from '#calendar/core';

/** Who may be told of what is owed: those who owe it (or whoever stands in for them), those who clear, those who chase. */
export const audiences = ['focal-points', 'directors', 'governance-officer'] as const;
export type Audience = (typeof audiences)[number];

/** One reminder of a deadline: on the day itself (0 before), or so many calendar days before or after it. */
export interface ReminderStep {
  readonly days: number;
  readonly when: 'before' | 'after';
  readonly to: readonly Audience[];
}

/** Who of a body is told what, and when. In calendar days. */
export interface ReminderPolicy {
  /** Who is told, once, that a task was made; nobody when it is empty. */
  readonly notice: readonly Audience[];
  readonly steps: Readonly<Record<DeadlineKind, readonly ReminderStep[]>>;
  /** The day of the week (1 for Monday to 7 for Sunday) on which directors get one list of all that is late; null: none. */
  readonly lateListOn: number | null;
  /** How long before a session's opening focal points get one list of what they owe that has no date; null: none. */
  readonly undatedListBefore: number | null;
  readonly membersList: MembersListPolicy;
  readonly quiet: QuietDays;
  /** How many tasks of this body a digest tells in full; the rest stand behind "more". */
  readonly shownInFull: number;
}

/** The list of outstanding mandates that members get before a session. */
export interface MembersListPolicy {
  /** How many days before the opening it goes; null: none. */
  readonly before: number | null;
  /** It waits until the governance officer releases it. */
  readonly hold: boolean;
}

/** Days on which nobody is reminded. */
export interface QuietDays {
  /** Days of the week, 1 for Monday to 7 for Sunday; not all of them. */
  readonly weekdays: readonly number[];
  readonly dates: readonly CalendarDate[];
}

const toOwners = (...days: readonly (readonly [number, ReminderStep['when']])[]): readonly ReminderStep[] =>
  days.map(([count, when]) => ({ days: count, when, to: ['focal-points'] }));

const usualSteps = toOwners([42, 'before'], [14, 'before'], [1, 'before'], [1, 'after']);

/**
 * What holds where a body has not said otherwise: a notice to those who owe it, 6 weeks, 2 weeks and 1 day before each
 * deadline, the day after if it is late, and what is late to the directors each Monday. The undated duties are listed two
 * weeks before the usual submission of the status report that asks for them.
 */
export const defaultReminderPolicy: ReminderPolicy = {
  notice: ['focal-points'],
  steps: Object.fromEntries(deadlineKinds.map((kind) => [kind, usualSteps])) as ReminderPolicy['steps'],
  lateListOn: 1,
  undatedListBefore: 84,
  membersList: { before: 14, hold: true },
  quiet: { weekdays: [], dates: [] },
  shownInFull: 15,
};

/** The steps of a deadline that one audience hears of. */
export function stepsFor(
  policy: ReminderPolicy,
  kind: DeadlineKind,
  audience: Audience,
): readonly ReminderStep[] {
  return policy.steps[kind].filter(({ to }) => to.includes(audience));
}

/** Longer than any row of holidays; a policy under which every day is quiet moves nothing. */
const longestQuiet = 31;

/** The day itself, or the nearest one in a direction on which people are told; the day itself when there is none near. */
export function notQuiet(day: CalendarDate, direction: 1 | -1, quiet: QuietDays): CalendarDate {
  for (let away = 0; away <= longestQuiet; away += 1) {
    const candidate = addDays(day, away * direction);
    if (!isQuiet(candidate, quiet)) return candidate;
  }
  return day;
}

function isQuiet(day: CalendarDate, { weekdays, dates }: QuietDays): boolean {
  return weekdays.includes(weekdayOf(day)) || dates.includes(day);
}
