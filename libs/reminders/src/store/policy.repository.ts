import { Refused } from '#platform';
import { defaultReminderPolicy, type ReminderPolicy } from '../core/reminder-policy.js';

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** A body's policy with the version that a change must name; 0 while nobody has changed it. */
export interface StoredPolicy {
  readonly policy: ReminderPolicy;
  readonly version: number;
}

/** The policies of some bodies, the default where a body has none of its own. */
export async function policiesOf(
  asked: Asked,
  bodies: readonly string[],
): Promise<ReadonlyMap<string, ReminderPolicy>> {
  const rows = await asked.query<{ body: string; policy: Partial<ReminderPolicy> }>(
    'SELECT body, policy FROM reminder_policy WHERE body = ANY ($1)',
    [bodies],
  );
  const own = new Map(rows.map(({ body, policy }) => [body, policy]));
  return new Map(bodies.map((body) => [body, completed(own.get(body) ?? {})]));
}

/** The policy of one body. */
export async function storedPolicy(asked: Asked, body: string): Promise<StoredPolicy> {
  const [row] = await asked.query<{ policy: Partial<ReminderPolicy>; version: number }>(
    'SELECT policy, version FROM reminder_policy WHERE body = $1',
    [body],
  );
  return { policy: completed(row?.policy ?? {}), version: row?.version ?? 0 };
}

/**
 * Keeps a body's policy.
 * @param seen the version that is changed
 * @throws Refused 'stale' when somebody else changed it meanwhile
 */
export async function keepPolicy(
  asked: Asked,
  body: string,
  seen: number,
  policy: ReminderPolicy,
): Promise<void> {
  const kept = await asked.query(
    `INSERT INTO reminder_policy (body, policy, version) VALUES ($1, $2, 1)
     ON CONFLICT (body) DO UPDATE SET policy = excluded.policy, version = reminder_policy.version + 1
     WHERE reminder_policy.version = $3 RETURNING body`,
    [body, JSON.stringify(policy), seen],
  );
  if (kept.length === 0) throw new Refused('stale');
}

/** A kind of deadline that came after the policy was kept has the default steps. */
function completed(own: Partial<ReminderPolicy>): ReminderPolicy {
  return { ...defaultReminderPolicy, ...own, steps: { ...defaultReminderPolicy.steps, ...own.steps } };
}
