/** How many weeks before the opening of a segment things are due, in calendar weeks. A body may have its own. */
export interface DeadlinePolicy {
  readonly slotWeeks: number;
  readonly submissionWeeks: number;
  readonly issuanceWeeks: number;
  readonly oralNoticeWeeks: number;
  readonly inSessionWeeks: number;
}

/**
 * The practice of the United Nations conference services: slots are confirmed at least 14 weeks before the opening,
 * documents submitted 10 weeks and issued 6 weeks before it (A/RES/49/221 B), in-session documents 3 weeks before. The
 * two weeks for the notice of an oral update are this product's own default.
 */
export const defaultDeadlinePolicy: DeadlinePolicy = {
  slotWeeks: 14,
  submissionWeeks: 10,
  issuanceWeeks: 6,
  oralNoticeWeeks: 2,
  inSessionWeeks: 3,
};
