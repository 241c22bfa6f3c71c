import type { CalendarDate } from '../calendar-date.js';
import type { Adoption, Calendar } from '../calendar.js';
import type { Occurrence } from '../occurrence.js';
import type { Phrase } from '../phrase.js';
import type { BodyKey, SessionKey } from '../session-key.js';
import type { Check, Fields, RuleFault } from './schema.js';

/** A person's recorded choice among the candidates of a slot. */
export interface Choice {
  readonly slot: string;
  readonly session: SessionKey;
}

/** All that a rule is resolved against. */
export interface RuleContext {
  readonly calendar: Calendar;
  readonly today: CalendarDate;
  /** The body that receives when the rule names none: the one that asks. */
  readonly receives: BodyKey;
  /** Where the request was adopted; null when that is not known, and then no session is too early. */
  readonly adopted: Adoption | null;
  readonly choices: readonly Choice[];
  /** At which session the tasks of some slots stand already: only a slot whose choice was missed asks for it. */
  readonly standing?: readonly Choice[];
  /** What is due of the mandates that the rule names ("with existing reporting"), by their ids. */
  readonly attached?: Readonly<Record<string, readonly Occurrence[]>>;
}

/** A rule of whatever kind, to a kind that holds others. */
export interface AnyRule {
  readonly kind: string;
}

/** What a kind that holds other rules asks of them; the kinds do not know one another. */
export interface OtherRules {
  readonly resolve: (rule: AnyRule, context: RuleContext) => readonly Occurrence[];
  readonly sentence: (rule: AnyRule) => Phrase;
}

/**
 * One kind of due rule, whole: its form, how it resolves, how it is said. A new kind is one file with one of these, and
 * one line in rule-kinds.ts.
 */
export interface RuleKind<Rule extends AnyRule> {
  readonly kind: Rule['kind'];
  /** Its fields beside `kind`; `rule` checks a rule that it holds. */
  readonly fields: Fields | ((rule: Check) => Fields);
  /** What its fields must hold together; asked when each is right by itself. */
  faults?(rule: Rule): readonly RuleFault[];
  resolve(rule: Rule, context: RuleContext, others: OtherRules): readonly Occurrence[];
  sentence(rule: Rule, others: OtherRules): Phrase;
}
