import type { DueRule } from '../due-rule.js';
import type { Recurrence } from '../reading.js';

/** How often a due rule falls. "unspecified" when the text states no time. */
export function recurrenceOf(rule: DueRule | null): Recurrence {
  switch (rule?.kind) {
    case 'session':
    case 'event':
    case 'preceding':
      return 'once';
    case 'hops':
      return recurrenceOf(rule.then);
    case 'each-session':
      return 'every_session';
    case 'ordinals-of-year':
      return 'annual';
    case 'last-of-year':
      return rule.year === undefined ? 'annual' : 'once';
    case 'date':
      return 'by' in rule ? 'by_date' : 'once';
    case 'interval':
      return rule.every === 'P1Y' ? 'annual' : rule.every === 'P2Y' ? 'biennial' : 'ongoing';
    case 'with':
      return rule.times === 'next'
        ? 'once'
        : /annual|annuel|anual|年度|(?<!полу|двух)(?:годов|ежегодн)|(?<!نصف )(?:ال)?سنوي/.test(rule.text)
          ? 'annual'
          : 'ongoing';
    case 'all':
      return recurrenceOf(rule.rules[0] ?? null);
    case 'regularly':
      return 'ongoing';
    default:
      return 'unspecified';
  }
}
