import { eachSessionRule, type EachSessionRule } from './each-session.rule.js';
import { eventRule, type EventRule } from './event.rule.js';
import { noneRule, type NoneRule } from './none.rule.js';
import { ordinalsOfYearRule, type OrdinalsOfYearRule } from './ordinals-of-year.rule.js';
import type { RuleKind } from './rule-kind.js';
import { sessionRule, type SessionRule } from './session.rule.js';
import { unparsedRule, type UnparsedRule } from './unparsed.rule.js';

/** Every kind of due rule that the calendar understands. */
interface RuleOfKind {
  readonly session: SessionRule;
  readonly 'each-session': EachSessionRule;
  readonly 'ordinals-of-year': OrdinalsOfYearRule;
  readonly event: EventRule;
  readonly none: NoneRule;
  readonly unparsed: UnparsedRule;
}

export type DueRule = RuleOfKind[keyof RuleOfKind];

type RuleKinds = { readonly [Kind in keyof RuleOfKind]: RuleKind<RuleOfKind[Kind]> };

const ruleKinds: RuleKinds = {
  session: sessionRule,
  'each-session': eachSessionRule,
  'ordinals-of-year': ordinalsOfYearRule,
  event: eventRule,
  none: noneRule,
  unparsed: unparsedRule,
};

/** The kind of a rule; of a name that is none, null. */
export function ruleKindNamed(kind: string): RuleKind<DueRule> | null {
  return Object.hasOwn(ruleKinds, kind) ? ruleKindOf({ kind } as DueRule) : null;
}

export function ruleKindOf<Rule extends DueRule>(rule: Rule): RuleKind<Rule> {
  // A rule's kind names its own entry; TypeScript cannot follow a union through an index.
  return ruleKinds[rule.kind] as unknown as RuleKind<Rule>;
}
