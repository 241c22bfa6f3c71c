import type { CalendarDate } from './calendar-date.js';

/** How many weeks before the opening of a segment things are due, in calendar weeks. A body may have its own. */
export interface DeadlinePolicy {
  readonly slotWeeks: number;
  readonly submissionWeeks: number;
  readonly issuanceWeeks: number;
  readonly oralNoticeWeeks: number;
  readonly inSessionWeeks: number;
  readonly nonWorking: NonWorkingDays;
}

/** The days on which nobody at the body's duty station works, and what becomes of a deadline that falls on one. */
export interface NonWorkingDays {
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: readonly CalendarDate[];
  /** To the last working day before it, or not at all. */
  readonly move: 'earlier' | 'none';
}

/** The weeks of a policy, by name, in the order of time. */
export const policyWeeks = [
  'slotWeeks',
  'submissionWeeks',
  'issuanceWeeks',
  'inSessionWeeks',
  'oralNoticeWeeks',
] as const satisfies readonly (keyof DeadlinePolicy)[];

/**
 * The practice of the United Nations conference services: slots are confirmed at least 14 weeks before the opening,
 * documents submitted 10 weeks and issued 6 weeks before it (A/RES/49/221 B), in-session documents 3 weeks before. The
 * two weeks for the notice of an oral update are this product's own default. Deadlines are calendar dates and stay where
 * they fall until a body says otherwise.
 */
export const defaultDeadlinePolicy: DeadlinePolicy = {
  slotWeeks: 14,
  submissionWeeks: 10,
  issuanceWeeks: 6,
  oralNoticeWeeks: 2,
  inSessionWeeks: 3,
  nonWorking: { weekend: [6, 7], holidays: [], move: 'none' },
};
