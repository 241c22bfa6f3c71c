import type { Message } from '#messages';
import type { Tx } from '#platform';
import type { CalendarDate } from './core/calendar-date.js';
import type { Body, Naming } from './core/calendar.js';
import { defaultDeadlinePolicy, type DeadlinePolicy } from './core/deadline-policy.js';
import { isZone } from './core/is-zone.js';
import { isBodyKey, type BodyKey } from './core/session-key.js';
import { BodyEntity } from './store/body.entity.js';
import { loadBodies } from './store/load-calendar.js';

export interface BodyFacts {
  readonly key: BodyKey;
  readonly names: Readonly<Record<string, string>>;
  /** IANA name. */
  readonly zone: string;
  readonly naming: Naming;
  readonly parent: BodyKey | null;
  readonly registerKeptFrom: CalendarDate | null;
  readonly completeYears?: readonly number[];
  /** What differs from the default. */
  readonly deadlinePolicy?: Partial<DeadlinePolicy>;
}

export type KeptBody =
  | { readonly tag: 'made' | 'completed' | 'unchanged'; readonly key: BodyKey }
  | { readonly tag: 'conflict'; readonly key: BodyKey; readonly differences: readonly BodyDifference[] }
  | { readonly tag: 'malformed'; readonly faults: readonly Message[] };

export interface BodyDifference {
  readonly fact: 'zone' | 'naming' | 'parent' | 'registerKeptFrom' | 'names';
  readonly stands: string | null;
  readonly said: string | null;
}

/**
 * Keeps a body: makes it, or adds the names in further languages to one that is there. The same facts again change
 * nothing; facts that differ from what stands are answered as a conflict, and then nothing is changed.
 */
export async function keepBody(tx: Tx, facts: BodyFacts): Promise<KeptBody> {
  const faults = faultsOf(facts);
  if (faults.length > 0) return { tag: 'malformed', faults };
  const [standing] = await loadBodies(tx, [facts.key]);
  if (standing !== undefined) return complete(tx, standing, facts);
  if (!(await insert(tx, facts))) {
    // Somebody else made it since we looked.
    const [made] = await loadBodies(tx, [facts.key]);
    return complete(tx, made!, facts);
  }
  tx.record({
    action: 'body.kept',
    subject: { kind: 'body', id: facts.key },
    body: facts.key,
    after: { ...facts, deadlinePolicy: { ...defaultDeadlinePolicy, ...facts.deadlinePolicy } },
  });
  return { tag: 'made', key: facts.key };
}

/** @returns whether there was no body of that key yet */
async function insert(
  tx: Tx,
  { key, names, zone, naming, parent, registerKeptFrom, completeYears = [], deadlinePolicy = {} }: BodyFacts,
): Promise<boolean> {
  const row = { key, names, zone, naming, parent, registerKeptFrom, deadlinePolicy, version: 1 };
  const { raw } = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(BodyEntity)
    .values({ ...row, completeYears: [...completeYears] })
    .orIgnore()
    .returning('key')
    .execute();
  return (raw as unknown[]).length === 1;
}

function faultsOf({ key, names, zone }: BodyFacts): readonly Message[] {
  const fault = (reason: 'bodyKey' | 'unnamed' | 'zone', path: string): Message => ({
    key: `calendar.fault.${reason}`,
    values: { path },
  });
  return [
    ...(isBodyKey(key) ? [] : [fault('bodyKey', key)]),
    ...(Object.values(names).some((name) => name.trim() !== '') ? [] : [fault('unnamed', key)]),
    ...(isZone(zone) ? [] : [fault('zone', zone)]),
  ];
}

async function complete(tx: Tx, standing: Body, facts: BodyFacts): Promise<KeptBody> {
  const { key } = facts;
  const differences = [
    ...(['zone', 'naming', 'parent', 'registerKeptFrom'] as const).flatMap((fact) =>
      standing[fact] === facts[fact] ? [] : [{ fact, stands: standing[fact], said: facts[fact] }],
    ),
    ...Object.entries(facts.names).flatMap(([lang, said]) => {
      const stands = standing.names[lang];
      return stands === undefined || stands === said ? [] : [{ fact: 'names' as const, stands, said }];
    }),
  ];
  if (differences.length > 0) return { tag: 'conflict', key, differences };
  const names = { ...facts.names, ...standing.names };
  if (Object.keys(names).length === Object.keys(standing.names).length) return { tag: 'unchanged', key };
  // The names that stand come last, so that of two who add at once the first wins.
  await tx.query('UPDATE body SET names = $2::jsonb || names, version = version + 1 WHERE key = $1', [
    key,
    JSON.stringify(facts.names),
  ]);
  tx.record({
    action: 'body.completed',
    subject: { kind: 'body', id: key },
    body: key,
    before: { names: standing.names },
    after: { names },
  });
  return { tag: 'completed', key };
}
