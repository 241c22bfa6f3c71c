import { allRule, type AllRule } from './all.rule.js';
import { dateRule, type DateRule } from './date.rule.js';
import { eachSessionRule, type EachSessionRule } from './each-session.rule.js';
import { endsRule, type EndsRule } from './ends.rule.js';
import { eventRule, type EventRule } from './event.rule.js';
import { hopsRule, type HopsRule } from './hops.rule.js';
import { intervalRule, type IntervalRule } from './interval.rule.js';
import { lastOfYearRule, type LastOfYearRule } from './last-of-year.rule.js';
import { noneRule, type NoneRule } from './none.rule.js';
import { ordinalsOfYearRule, type OrdinalsOfYearRule } from './ordinals-of-year.rule.js';
import { precedingRule, type PrecedingRule } from './preceding.rule.js';
import type { AnyRule, OtherRules, RuleKind } from './rule-kind.js';
import { fault, isRecord, must, oneOf, record, type Check, type RuleFault } from './schema.js';
import { sessionRule, type SessionRule } from './session.rule.js';
import { asAppropriateRule, regularlyRule, type UndatedRule } from './undated.rule.js';
import { unparsedRule, type UnparsedRule } from './unparsed.rule.js';
import { withRule, type WithRule } from './with.rule.js';

/** Every kind of due rule that the calendar understands. */
export type DueRule =
  | SessionRule
  | EachSessionRule
  | OrdinalsOfYearRule
  | LastOfYearRule
  | IntervalRule<DueRule>
  | DateRule
  | PrecedingRule<DueRule>
  | HopsRule<DueRule>
  | WithRule
  | AllRule<DueRule>
  | EventRule
  | EndsRule
  | UndatedRule<'regularly'>
  | UndatedRule<'as-appropriate'>
  | NoneRule
  | UnparsedRule;

type RuleKinds = { readonly [Kind in DueRule['kind']]: RuleKind<AnyRule & { readonly kind: Kind }> };

const ruleKinds: RuleKinds = {
  session: sessionRule,
  'each-session': eachSessionRule,
  'ordinals-of-year': ordinalsOfYearRule,
  'last-of-year': lastOfYearRule,
  interval: intervalRule,
  date: dateRule,
  preceding: precedingRule,
  hops: hopsRule,
  with: withRule,
  all: allRule,
  event: eventRule,
  ends: endsRule,
  regularly: regularlyRule,
  'as-appropriate': asAppropriateRule,
  none: noneRule,
  unparsed: unparsedRule,
};

/** Whether a text names a kind of rule. */
export function isRuleKind(kind: string): kind is DueRule['kind'] {
  return Object.hasOwn(ruleKinds, kind);
}

function ruleKindOf(rule: AnyRule): RuleKind<AnyRule> {
  return ruleKinds[rule.kind as DueRule['kind']];
}

/** How a rule of any kind resolves and is said, also one that another holds. */
export const everyRule: OtherRules = {
  resolve: (rule, context) => ruleKindOf(rule).resolve(rule, context, everyRule),
  sentence: (rule) => ruleKindOf(rule).sentence(rule, everyRule),
};

/** Rules within rules within rules: no text says more, and a machine could go on for ever. */
const deepest = 6;

/** Whether a value is a whole rule of a kind that is known, with all that it holds. */
export const isDueRule: Check = (value, path) => {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  if (!isRecord(value)) return [fault('record', path === '' ? 'dueRule' : path)];
  const { kind: name } = value;
  if (typeof name !== 'string') return [fault('missing', at('kind'))];
  if (!isRuleKind(name)) return [fault('unknownKind', at('kind'), { kind: name })];
  if (path.split(/[.[]/).length > deepest) return [fault('tooDeep', path)];
  const kind = ruleKindOf(value as unknown as AnyRule);
  const fields = typeof kind.fields === 'function' ? kind.fields(isDueRule) : kind.fields;
  const faults = record({ ...fields, kind: must(oneOf(name)) })(value, path);
  if (faults.length > 0) return faults;
  return (kind.faults?.(value as unknown as AnyRule) ?? []).map((found): RuleFault => ({
    ...found,
    values: { ...found.values, path: at(String(found.values?.['path'])) },
  }));
};
