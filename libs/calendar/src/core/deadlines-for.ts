import type { CalendarDate } from './calendar-date.js';
import type { DeadlinePolicy } from './deadline-policy.js';
import type { Occurrence } from './occurrence.js';
import { weeksBeforeOpening } from './working-days.js';

/** In which form something is put before a meeting. */
export const deliverableForms = [
  'pre-session',
  'in-session',
  'information',
  'conference-room',
  'oral',
] as const;
export type DeliverableForm = (typeof deliverableForms)[number];

export const deadlineKinds = ['slot', 'submission', 'issuance', 'oral-notice', 'in-session', 'by'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export interface Deadline {
  readonly kind: DeadlineKind;
  readonly date: CalendarDate;
  /** Past already on the day the task was made: shown as "passed before adoption", never late. */
  readonly passedBeforeAdoption: boolean;
}

const weeksByForm: Readonly<
  Record<DeliverableForm, (policy: DeadlinePolicy) => readonly (readonly [DeadlineKind, number])[]>
> = {
  'pre-session': prepared,
  information: prepared,
  'in-session': (policy) => [['in-session', policy.inSessionWeeks]],
  'conference-room': (policy) => [['in-session', policy.inSessionWeeks]],
  oral: (policy) => [['oral-notice', policy.oralNoticeWeeks]],
};

function prepared(policy: DeadlinePolicy): readonly (readonly [DeadlineKind, number])[] {
  return [
    ['slot', policy.slotWeeks],
    ['submission', policy.submissionWeeks],
    ['issuance', policy.issuanceWeeks],
  ];
}

/** The part of an occurrence that deadlines are counted from. */
export type DueMeeting = Pick<Occurrence, 'state' | 'session' | 'start' | 'chooseBy' | 'by' | 'before'>;

/**
 * The days that lead up to a due meeting, in their order, counted back in calendar weeks from the opening of the segment
 * (both are dates of the body's own zone) and moved off non-working days when the policy says so; a day that the text
 * itself sets is never moved. None without a date to count from, none for what is passed over or before the register. A
 * choice has one: the day by which to choose; a date that is no meeting has itself.
 * @param madeOn the day the task was made
 */
export function deadlinesFor(
  meeting: DueMeeting,
  policy: DeadlinePolicy,
  form: DeliverableForm,
  madeOn: CalendarDate,
): readonly Deadline[] {
  if (meeting.before !== null) return [];
  return datesFor(meeting, policy, form)
    .map(([kind, date]): Deadline => ({ kind, date, passedBeforeAdoption: date < madeOn }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function datesFor(
  { state, session, start, chooseBy, by }: DueMeeting,
  policy: DeadlinePolicy,
  form: DeliverableForm,
): readonly (readonly [DeadlineKind, CalendarDate])[] {
  if (state === 'choice') return chooseBy === null ? [] : [['slot', chooseBy]];
  // A date that is no meeting has no ladder: nothing is put before anybody in a conference room.
  if (session === null) return state === 'fixed' && by !== null ? [['by', by]] : [];
  if (start === null || (state !== 'fixed' && state !== 'tentative')) return [];
  const counted = weeksByForm[form](policy).map(
    ([kind, weeks]) => [kind, weeksBeforeOpening(start, weeks, policy)] as const,
  );
  return by === null ? counted : [...counted, ['by', by]];
}
