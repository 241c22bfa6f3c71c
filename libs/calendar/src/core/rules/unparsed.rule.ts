import { noMeeting } from '../make-occurrence.js';
import type { RuleKind } from './rule-kind.js';
import { must, words } from './schema.js';

/** Words about time that were not understood: kept for a person to decide, never forced into a wrong form. */
export interface UnparsedRule {
  readonly kind: 'unparsed';
  readonly text: string;
}

export const unparsedRule: RuleKind<UnparsedRule> = {
  kind: 'unparsed',
  fields: { text: must(words) },
  resolve: ({ text }) => [noMeeting([{ key: 'calendar.why.notUnderstood', values: { text } }])],
  sentence: ({ text }) => ({ key: 'calendar.rule.unparsed', values: { text } }),
};
