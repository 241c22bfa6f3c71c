import type { CalendarDate } from '../calendar-date.js';
import { noMeeting } from '../make-occurrence.js';
import type { RuleKind } from './rule-kind.js';
import { calendarDate, may, type Check } from './schema.js';
import { referencePhrase, sessionReference, type SessionReference } from './session-reference.js';

/** Ends an existing duty, at once or from a date or session on. It asks for nothing itself. */
export interface EndsRule {
  readonly kind: 'ends';
  readonly from?: CalendarDate | SessionReference;
}

const dateOrSession: Check = (value, path) =>
  typeof value === 'string' ? calendarDate(value, path) : sessionReference(value, path);

export const endsRule: RuleKind<EndsRule> = {
  kind: 'ends',
  fields: { from: may(dateOrSession) },
  resolve: () => [noMeeting([{ key: 'calendar.why.ends' }])],
  sentence: ({ from }) => {
    if (from === undefined) return { key: 'calendar.rule.ends' };
    const start =
      typeof from === 'string'
        ? { date: from }
        : { key: 'calendar.rule.theSession' as const, values: { session: referencePhrase(from) } };
    return { key: 'calendar.rule.from', values: { sentence: { key: 'calendar.rule.ends' }, from: start } };
  },
};
