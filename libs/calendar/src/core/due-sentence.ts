import type { Phrase } from './phrase.js';
import { everyRule, type DueRule } from './rules/rule-kinds.js';

/**
 * A due rule as a plain sentence, in no language yet; `say` puts it into one.
 * @example "at the second or third session of each year of the Executive Board, one of them; from 2023"
 */
export function dueSentence(rule: DueRule | null): Phrase {
  return rule === null ? { key: 'calendar.rule.noneStated' } : everyRule.sentence(rule);
}
