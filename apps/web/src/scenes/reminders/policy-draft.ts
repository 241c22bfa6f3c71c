import type { ReminderPolicy } from './reminders-questions.js';

export const deadlineKinds = ['slot', 'submission', 'issuance', 'oral-notice', 'in-session', 'by'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export const audiences = ['focal-points', 'directors', 'governance-officer'] as const;
export type Audience = (typeof audiences)[number];

/** A step as it is typed. */
export interface StepDraft {
  readonly days: string;
  readonly when: 'before' | 'after';
  readonly to: readonly Audience[];
}

/** A policy as it is typed. */
export interface PolicyDraft {
  readonly notice: readonly Audience[];
  readonly steps: Readonly<Record<DeadlineKind, readonly StepDraft[]>>;
  /** 1 for Monday to 7 for Sunday; empty for never. */
  readonly lateListOn: string;
  readonly undatedBefore: string;
  readonly membersBefore: string;
  readonly hold: boolean;
  readonly quietWeekdays: readonly number[];
  /** Dates with spaces between them. */
  readonly quietDates: string;
  readonly shownInFull: string;
}

export function draftOfPolicy(policy: ReminderPolicy): PolicyDraft {
  const typed = (number: number | null) => (number === null ? '' : String(number));
  return {
    notice: policy.notice,
    steps: Object.fromEntries(
      deadlineKinds.map((kind) => [
        kind,
        policy.steps[kind].map(({ days, when, to }) => ({ days: String(days), when, to })),
      ]),
    ) as unknown as PolicyDraft['steps'],
    lateListOn: typed(policy.lateListOn),
    undatedBefore: typed(policy.undatedListBefore),
    membersBefore: typed(policy.membersList.before),
    hold: policy.membersList.hold,
    quietWeekdays: policy.quiet.weekdays,
    quietDates: policy.quiet.dates.join(' '),
    shownInFull: typed(policy.shownInFull),
  };
}

/** What a draft asks for; what is no number goes as it is, and the server says what can be used. */
export function policyRequest(draft: PolicyDraft) {
  const orNull = (typed: string) => (typed.trim() === '' ? null : Number(typed));
  return {
    notice: [...draft.notice],
    steps: Object.fromEntries(
      deadlineKinds.map((kind) => [
        kind,
        draft.steps[kind].map(({ days, when, to }) => ({
          days: days.trim() === '' ? -1 : Number(days),
          when,
          to: [...to],
        })),
      ]),
    ),
    lateListOn: orNull(draft.lateListOn),
    undatedListBefore: orNull(draft.undatedBefore),
    membersList: { before: orNull(draft.membersBefore), hold: draft.hold },
    quiet: {
      weekdays: [...draft.quietWeekdays],
      dates: draft.quietDates.split(/[\s,;،]+/).filter((day) => day !== ''),
    },
    shownInFull: Number(draft.shownInFull),
  };
}

/** With or without one of the things that may be ticked. */
export function ticked<Thing>(those: readonly Thing[], one: Thing, isTicked: boolean): readonly Thing[] {
  return isTicked ? [...those, one] : those.filter((each) => each !== one);
}
