import {
  bodyOf,
  mandatesNamedBy,
  resolveDueMeetings,
  type Calendar,
  type DueRule,
  type RuleContext,
} from '#calendar';
import type { Clock } from '#platform';
import type { NamedMandate } from '#register';

/** What is due of mandates that others go with, by their ids. */
export type Attached = NonNullable<RuleContext['attached']>;

/** Loads mandates by their ids: within a unit of work, or outside of any. */
type Load = (ids: readonly string[]) => Promise<readonly NamedMandate[]>;

/** Whether a text can be the id of a mandate at all. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/**
 * What is due of the mandates that some rules go with ("with existing reporting"), of those that these go with, and so on:
 * one statement for each step. A mandate that goes with itself, around some corner, has nothing to go with.
 */
export async function attachedTo(
  load: Load,
  { clock, calendar }: { readonly clock: Clock; readonly calendar: Calendar },
  rules: readonly (DueRule | null)[],
): Promise<Attached> {
  const known = new Map<string, NamedMandate>();
  let asked = namedAnew(rules, known);
  while (asked.length > 0) {
    const found = await load(asked);
    for (const mandate of found) known.set(mandate.id, mandate);
    asked = namedAnew(
      found.map(({ dueRule }) => dueRule),
      known,
    );
  }
  return resolveAll(known, { clock, calendar });
}

function namedAnew(
  rules: readonly (DueRule | null)[],
  known: ReadonlyMap<string, NamedMandate>,
): readonly string[] {
  const ids = new Set(rules.flatMap(mandatesNamedBy));
  return [...ids].filter((id) => isUuid(id) && !known.has(id));
}

function resolveAll(
  known: ReadonlyMap<string, NamedMandate>,
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
