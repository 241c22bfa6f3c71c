import { noMeeting } from '../make-occurrence.js';
import type { BodyKey } from '../session-key.js';
import type { RuleKind } from './rule-kind.js';
import { bodyKey, must } from './schema.js';

/** The text names the body that receives, and no time. */
export interface NoneRule {
  readonly kind: 'none';
  readonly body: BodyKey;
}

export const noneRule: RuleKind<NoneRule> = {
  kind: 'none',
  fields: { body: must(bodyKey) },
  resolve: ({ body }) => [
    noMeeting([{ key: 'calendar.why.noneStatedTo', values: { body } }], 'undated', body),
  ],
  sentence: ({ body }) => ({ key: 'calendar.rule.noneTo', values: { body: { body } } }),
};
