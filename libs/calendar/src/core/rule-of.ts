import { readDueRule } from './read-due-rule.js';
import type { DueRule } from './rules/rule-kinds.js';

/** The rule that a text states, as the calendar takes it: one that it does not understand keeps its words for a person. */
export function ruleOf(read: object | null, words: string | null): DueRule | null {
  if (read === null) return null;
  const checked = readDueRule(read);
  return checked.tag === 'rule' ? checked.rule : { kind: 'unparsed', text: words ?? JSON.stringify(read) };
}
