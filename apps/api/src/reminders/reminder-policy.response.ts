import type { ReminderPolicyChanged } from '#followup';
import type { ReminderPolicy } from '#reminders';

export class ReminderStepResponse {
  /** Calendar days; 0 before: on the day itself. */
  days: number;
  when: 'before' | 'after';
  to: ('focal-points' | 'directors' | 'governance-officer')[];
}

export class ReminderStepsResponse {
  slot: ReminderStepResponse[];
  submission: ReminderStepResponse[];
  issuance: ReminderStepResponse[];
  'oral-notice': ReminderStepResponse[];
  'in-session': ReminderStepResponse[];
  by: ReminderStepResponse[];
}

export class MembersListPolicyResponse {
  /** Days before the opening; null: no list. */
  before: number | null;
  /** It waits until an officer releases it. */
  hold: boolean;
}

export class QuietDaysResponse {
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  weekdays: number[];
  dates: string[];
}

export class ReminderPolicyResponse {
  /** Who is told that a task was made. */
  notice: ('focal-points' | 'directors' | 'governance-officer')[];
  /** By kind of deadline. */
  steps: ReminderStepsResponse;
  /** The day of the week on which directors get the list of what is late, 1 for Monday; null: none. */
  lateListOn: number | null;
  /** Days before a session's opening on which focal points get the list of what they owe without a date; null: none. */
  undatedListBefore: number | null;
  membersList: MembersListPolicyResponse;
  quiet: QuietDaysResponse;
  /** How many tasks of the body a digest tells in full. */
  shownInFull: number;
}

export class ChangedForPersonResponse {
  person: string;
  name: string;
  added: number;
  withdrawn: number;
}

export class ChangedOnDayResponse {
  date: string;
  added: number;
  withdrawn: number;
}

/** What a change does to the reminders that are planned; of a preview: what it would do. */
export class PolicyEffectResponse {
  added: number;
  withdrawn: number;
  /** Said on another day than was planned. */
  shifted: number;
  kept: number;
  /** How many people hear something else than before. */
  peopleCount: number;
  /** The first 20, those for whom most changes first. */
  people: ChangedForPersonResponse[];
  /** The first 14 days on which something changes. */
  days: ChangedOnDayResponse[];
}

export class ReminderPolicyChangedResponse {
  policy: ReminderPolicyResponse;
  effect: PolicyEffectResponse;
}

export function reminderPolicyResponse(policy: ReminderPolicy): ReminderPolicyResponse {
  return structuredClone<unknown>(policy) as ReminderPolicyResponse;
}

export function policyEffectResponse(effect: ReminderPolicyChanged['effect']): PolicyEffectResponse {
  return { ...effect, people: [...effect.people], days: [...effect.days] };
}
