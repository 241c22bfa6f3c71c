import { resolveHeld } from './held-rule.js';
import type { AnyRule, RuleKind } from './rule-kind.js';
import { listOf, must } from './schema.js';

/** Several at once: "to the Council and to the Assembly". Each keeps its own occurrences. */
export interface AllRule<Rule extends AnyRule = AnyRule> {
  readonly kind: 'all';
  readonly rules: readonly Rule[];
}

export const allRule: RuleKind<AllRule> = {
  kind: 'all',
  fields: (rule) => ({ rules: must(listOf(rule)) }),
  resolve: ({ rules }, context, others) =>
    rules.flatMap((rule, at) => resolveHeld(`${at + 1}:`, rule, context, others)),
  sentence: ({ rules }, others) => ({
    key: 'calendar.rule.all',
    values: { rules: { list: rules.map(others.sentence), joined: 'and' } },
  }),
};
