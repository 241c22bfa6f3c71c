import type { CalendarDate } from '../calendar-date.js';
import type { Adoption, Calendar } from '../calendar.js';
import type { Occurrence } from '../occurrence.js';
import type { Phrase } from '../phrase.js';
import type { BodyKey, SessionKey } from '../session-key.js';
import type { Fields, RuleFault } from './schema.js';

/** A person's recorded choice among the candidates of a slot. */
export interface Choice {
  readonly slot: string;
  readonly session: SessionKey;
}

/** All that a rule is resolved against. */
export interface RuleContext {
  readonly calendar: Calendar;
  readonly today: CalendarDate;
  /** The body that receives when the rule names none. */
  readonly receives: BodyKey;
  /** Where the request was adopted; null when that is not known, and then no session is too early. */
  readonly adopted: Adoption | null;
  readonly choices: readonly Choice[];
}

/**
 * One kind of due rule, whole: its form, how it resolves, how it is said. A new kind is one file with one of these, and
 * one line in rule-kinds.ts.
 */
export interface RuleKind<Rule extends { readonly kind: string }> {
  readonly kind: Rule['kind'];
  /** Its fields beside `kind`. */
  readonly fields: Fields;
  /** What its fields must hold together; asked when each is right by itself. */
  faults?(rule: Rule): readonly RuleFault[];
  resolve(rule: Rule, context: RuleContext): readonly Occurrence[];
  sentence(rule: Rule): Phrase;
}
