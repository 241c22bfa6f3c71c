import { noMeeting } from './make-occurrence.js';
import type { Occurrence } from './occurrence.js';
import type { RuleContext } from './rules/rule-kind.js';
import { everyRule, type DueRule } from './rules/rule-kinds.js';

/**
 * Where a mandate falls due on the calendar as it is: its occurrences in order of time, each with its state and the
 * reasons for it. Slots are unique, so the caller matches them with the tasks that stand. A mandate without a rule has
 * one occurrence without a date.
 * @example resolveDueMeetings({ kind: 'each-session', body: 'executive-board' }, context).map(({ slot }) => slot)
 *   // ['executive-board/2023/1', 'executive-board/2023/2', 'executive-board/2023/3']
 */
export function resolveDueMeetings(rule: DueRule | null, context: RuleContext): readonly Occurrence[] {
  if (rule !== null) return everyRule.resolve(rule, context);
  return [noMeeting([{ key: 'calendar.why.noneStated' }])];
}
