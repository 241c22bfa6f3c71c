import type { DeadlinePolicy } from '#calendar/core';
import type { ConsequencesResponse } from './consequences.response.js';

export class NonWorkingDaysResponse {
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  weekend: number[];
  holidays: string[];
  move: 'earlier' | 'none';
}

export class DeadlinePolicyResponse {
  /** Calendar weeks before the opening of the segment where something is due. */
  slotWeeks: number;
  submissionWeeks: number;
  issuanceWeeks: number;
  oralNoticeWeeks: number;
  inSessionWeeks: number;
  nonWorking: NonWorkingDaysResponse;
}

export class PolicyChangedResponse {
  policy: DeadlinePolicyResponse;
  /** What the change does, or would do, to what is owed. */
  consequences: ConsequencesResponse;
}

export function deadlinePolicyResponse({ nonWorking, ...weeks }: DeadlinePolicy): DeadlinePolicyResponse {
  const { weekend, holidays, move } = nonWorking;
  return { ...weeks, nonWorking: { weekend: [...weekend], holidays: [...holidays], move } };
}
