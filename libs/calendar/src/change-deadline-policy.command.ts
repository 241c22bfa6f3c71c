import type { Message } from '#messages';
import { Refused, type Tx } from '#platform';
import { toCalendarDate } from './core/calendar-date.js';
import { policyWeeks, type DeadlinePolicy } from './core/deadline-policy.js';
import type { BodyKey } from './core/session-key.js';
import { loadBodies, type StoredCalendar } from './store/load-calendar.js';

type StoredBody = StoredCalendar['bodies'][number];

/** More than two years before a meeting nobody counts. */
const mostWeeks = 104;

/** A body whose policy is about to change, as it stands and as it will be. */
export interface BodyWithNewPolicy {
  readonly body: StoredBody;
  readonly policy: DeadlinePolicy;
}

/**
 * Looks at a change to a body's deadline policy before it is made. The calendar is held.
 * @param seen the version of the body that the person saw
 * @param changes what differs from the policy that stands
 * @throws Refused 'not-found', 'stale', 'invalid' with what cannot be used
 */
export async function openDeadlinePolicy(
  tx: Tx,
  key: BodyKey,
  seen: number,
  changes: Partial<DeadlinePolicy>,
): Promise<BodyWithNewPolicy> {
  const [body] = await loadBodies(tx, [key]);
  if (body === undefined) throw new Refused('not-found');
  if (body.version !== seen) throw new Refused('stale', { version: body.version });
  const policy = { ...body.deadlinePolicy, ...changes };
  const faults = faultsOf(policy);
  if (faults.length > 0) throw new Refused('invalid', { faults });
  return { body, policy };
}

/** Writes the policy of a body; what is counted by it is counted again by who asks. */
export async function writeDeadlinePolicy(tx: Tx, { body, policy }: BodyWithNewPolicy): Promise<void> {
  await tx.query('UPDATE body SET deadline_policy = $2, version = version + 1 WHERE key = $1', [
    body.key,
    JSON.stringify(policy),
  ]);
  tx.record({
    action: 'body.deadline-policy-changed',
    subject: { kind: 'body', id: body.key },
    body: body.key,
    before: body.deadlinePolicy,
    after: policy,
  });
}

function faultsOf(policy: DeadlinePolicy): readonly Message[] {
  const { weekend, holidays } = policy.nonWorking;
  const weeks = policyWeeks.filter((name) => !(policy[name] >= 0 && policy[name] <= mostWeeks));
  const days = holidays.filter((day) => toCalendarDate(day) === null);
  const inOrder =
    policy.slotWeeks >= policy.submissionWeeks && policy.submissionWeeks >= policy.issuanceWeeks;
  return [
    ...weeks.map((path): Message => ({ key: 'calendar.fault.weeks', values: { path, most: mostWeeks } })),
    ...days.map((day): Message => ({ key: 'calendar.fault.noSuchDay', values: { path: day } })),
    ...(inOrder ? [] : [{ key: 'calendar.fault.stepsInOrder' } as const]),
    ...(new Set(weekend).size < 7 ? [] : [{ key: 'calendar.fault.noWorkingDay' } as const]),
  ];
}
