import type { DeadlineKind } from '#calendar/core';
import { Refused } from '#platform';
import { policyFaults } from './core/reminder-policy-faults.js';
import type { ReminderPolicy, ReminderStep } from './core/reminder-policy.js';

/** What differs from a policy that stands; of the steps, those of the kinds that are named. */
export type PolicyChange = Partial<Omit<ReminderPolicy, 'steps'>> & {
  readonly steps?: Partial<Record<DeadlineKind, readonly ReminderStep[]>>;
};

/**
 * A policy with a change in it.
 * @throws Refused 'invalid' with what cannot be used
 */
export function changedPolicy(standing: ReminderPolicy, { steps, ...changes }: PolicyChange): ReminderPolicy {
  const policy = { ...standing, ...changes, steps: { ...standing.steps, ...steps } };
  const faults = policyFaults(policy);
  if (faults.length > 0) throw new Refused('invalid', { faults });
  return policy;
}
