import type { DeadlinePolicy } from '#calendar/core';
import type { PolicyEffect } from '#followup';

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

export class DeadlineChangeResponse {
  task: string;
  session: string | null;
  kind: string;
  from: string | null;
  to: string | null;
  /** The new day is past already. */
  past: boolean;
}

export class PolicyEffectResponse {
  policy: DeadlinePolicyResponse;
  /** How many tasks get other deadlines. */
  tasks: number;
  /** How many deadlines move, come or go. */
  deadlines: number;
  /** How many of them fall on a day that is past. */
  past: number;
  /** The first 50. */
  changes: DeadlineChangeResponse[];
}

export function deadlinePolicyResponse({ nonWorking, ...weeks }: DeadlinePolicy): DeadlinePolicyResponse {
  const { weekend, holidays, move } = nonWorking;
  return { ...weeks, nonWorking: { weekend: [...weekend], holidays: [...holidays], move } };
}

export function policyEffectResponse({
  policy,
  tasks,
  deadlines,
  past,
  changes,
}: PolicyEffect & { readonly policy: DeadlinePolicy }): PolicyEffectResponse {
  return {
    policy: deadlinePolicyResponse(policy),
    tasks,
    deadlines,
    past,
    changes: changes.map(({ task, session, kind, from, to, past }) => ({
      task,
      session,
      kind,
      from,
      to,
      past,
    })),
  };
}
