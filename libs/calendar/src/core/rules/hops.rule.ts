import type { Occurrence } from '../occurrence.js';
import type { Phrase } from '../phrase.js';
import { resolveHeld } from './held-rule.js';
import type { AnyRule, OtherRules, RuleKind } from './rule-kind.js';
import { must } from './schema.js';

/** Through one body to another: "through the Board to the Assembly at its third session". A task at each. */
export interface HopsRule<Rule extends AnyRule = AnyRule> {
  readonly kind: 'hops';
  readonly via: Rule;
  readonly then: Rule;
}

export const hopsRule: RuleKind<HopsRule> = {
  kind: 'hops',
  fields: (rule) => ({ via: must(rule), then: must(rule) }),
  resolve: (rule, context, others) => {
    const via = resolveHeld('via:', rule.via, context, others);
    const then = resolveHeld('then:', rule.then, context, others);
    return [
      ...via,
      ...then.map((second) => ({ ...second, waitsFor: second.waitsFor ?? firstOf(via, second) })),
    ];
  },
  sentence,
};

/** What an occurrence waits for: the last one at the first body that comes before it. What nobody owes holds up nothing. */
function firstOf(via: readonly Occurrence[], { start, state }: Occurrence): string | null {
  const owed = via.filter((first) => first.state !== 'passed-over' && first.before === null);
  if (state === 'passed-over') return null;
  const before = owed.filter((first) => first.start === null || start === null || first.start < start);
  return (before.at(-1) ?? owed.at(0))?.slot ?? null;
}

function sentence({ via, then }: HopsRule, others: OtherRules): Phrase {
  return {
    key: 'calendar.rule.hops',
    values: { via: others.sentence(via), then: others.sentence(then) },
  };
}
