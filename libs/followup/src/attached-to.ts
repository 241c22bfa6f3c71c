import {
  bodyOf,
  mandatesNamedBy,
  resolveDueMeetings,
  type Calendar,
  type DueRule,
  type RuleContext,
} from '#calendar';
import type { Clock, Tx } from '#platform';
import { namedMandates } from '#register';

/** What is due of mandates that others go with, by their ids. */
export type Attached = NonNullable<RuleContext['attached']>;

type Named = Awaited<ReturnType<typeof namedMandates>>[number];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * What is due of the mandates that some rules go with ("with existing reporting"), of those that these go with, and so on:
 * one statement for each step. A mandate that goes with itself, around some corner, has nothing to go with.
 */
export async function attachedTo(
  tx: Tx,
  { clock, calendar }: { readonly clock: Clock; readonly calendar: Calendar },
  rules: readonly (DueRule | null)[],
): Promise<Attached> {
  const known = new Map<string, Named>();
  let asked = namedAnew(rules, known);
  while (asked.length > 0) {
    const found = await namedMandates(tx, asked);
    for (const mandate of found) known.set(mandate.id, mandate);
    asked = namedAnew(
      found.map(({ dueRule }) => dueRule),
      known,
    );
  }
  return resolveAll(known, { clock, calendar });
}

function namedAnew(rules: readonly (DueRule | null)[], known: ReadonlyMap<string, Named>): readonly string[] {
  const ids = new Set(rules.flatMap(mandatesNamedBy));
  return [...ids].filter((id) => uuid.test(id) && !known.has(id));
}

function resolveAll(
  known: ReadonlyMap<string, Named>,
  { clock, calendar }: { readonly clock: Clock; readonly calendar: Calendar },
): Attached {
  const resolved: Record<string, Attached[string]> = {};
  const resolve = (id: string, through: readonly string[]): void => {
    const mandate = known.get(id);
    if (mandate === undefined || through.includes(id) || resolved[id] !== undefined) return;
    for (const other of mandatesNamedBy(mandate.dueRule)) resolve(other, [...through, id]);
    const { body, adopted, choices, dueRule } = mandate;
    const today = clock.today(bodyOf(calendar, body)?.zone ?? 'UTC');
    resolved[id] = resolveDueMeetings(dueRule, {
      calendar,
      today,
      receives: body,
      adopted,
      choices,
      attached: resolved,
    });
  };
  for (const id of known.keys()) resolve(id, []);
  return resolved;
}
