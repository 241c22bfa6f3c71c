import type { DueRule } from './rule-kinds.js';

/** The mandates that a rule goes with, by their ids, also where it stands within another. */
export function mandatesNamedBy(rule: DueRule | null): readonly string[] {
  if (rule === null) return [];
  switch (rule.kind) {
    case 'with':
      return rule.mandate === undefined ? [] : [rule.mandate];
    case 'interval':
      return mandatesNamedBy(rule.first ?? null);
    case 'preceding':
      return mandatesNamedBy(rule.before);
    case 'hops':
      return [...mandatesNamedBy(rule.via), ...mandatesNamedBy(rule.then)];
    case 'all':
      return rule.rules.flatMap(mandatesNamedBy);
    default:
      return [];
  }
}
