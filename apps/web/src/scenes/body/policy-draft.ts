import type { Message } from '#messages/web';
import type { Policy } from '../../api/questions.js';
import type { components } from '../../api/schema.js';

/** The weeks of a policy in the order of time. */
export const policyWeeks = [
  'slotWeeks',
  'submissionWeeks',
  'issuanceWeeks',
  'inSessionWeeks',
  'oralNoticeWeeks',
] as const;
type Weeks = (typeof policyWeeks)[number];

/** What somebody types of a policy; texts as typed. */
export interface PolicyDraft {
  readonly weeks: Readonly<Record<Weeks, string>>;
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  readonly weekend: readonly number[];
  /** ISO calendar dates, or empty while one is chosen. */
  readonly holidays: readonly string[];
  readonly moves: boolean;
}

/** The form as it opens on what stands. */
export function policyDraft(policy: Policy): PolicyDraft {
  const { weekend, holidays, move } = policy.nonWorking;
  return {
    weeks: Object.fromEntries(policyWeeks.map((name) => [name, String(policy[name])])) as Record<
      Weeks,
      string
    >,
    weekend: [...weekend].sort(),
    holidays: [...holidays].sort(),
    moves: move === 'earlier',
  };
}

/** What must be mended before it can be sent, by the name of its field. */
export function policyFaults({ weeks, weekend }: PolicyDraft): Readonly<Record<string, Message>> {
  return {
    ...Object.fromEntries(
      policyWeeks
        .filter((name) => !/^\d{1,3}$/.test(weeks[name].trim()) || Number(weeks[name]) > 104)
        .map((name): [string, Message] => [name, { key: 'body.policy.fault.weeks' }]),
    ),
    ...(weekend.length === 7 && { weekend: { key: 'body.policy.fault.weekend' } as const }),
  };
}

/** Only what was typed otherwise than it stood when typing began: what somebody else changed meanwhile stays theirs. */
export function policyRequest(
  draft: PolicyDraft,
  began: PolicyDraft,
): components['schemas']['ChangeDeadlinePolicyRequest'] {
  const weeks = policyWeeks.filter((name) => draft.weeks[name].trim() !== began.weeks[name]);
  const days = nonWorking(draft);
  return {
    ...Object.fromEntries(weeks.map((name) => [name, Number(draft.weeks[name])])),
    ...(JSON.stringify(days) !== JSON.stringify(nonWorking(began)) && { nonWorking: days }),
  };
}

function nonWorking({ weekend, holidays, moves }: PolicyDraft) {
  return {
    weekend: [...weekend].sort(),
    holidays: [...new Set(holidays.filter((day) => day !== ''))].sort(),
    move: moves ? ('earlier' as const) : ('none' as const),
  };
}
