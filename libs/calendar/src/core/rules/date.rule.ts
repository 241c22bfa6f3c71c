import type { Message } from '#messages';
import { plusDuration, type CalendarDate } from '../calendar-date.js';
import { dueOn, noMeeting } from '../make-occurrence.js';
import type { Occurrence } from '../occurrence.js';
import { dayOfAdoption, dayOfClosure } from '../place-in-time.js';
import type { Phrase } from '../phrase.js';
import { durationPhrase } from './duration-phrase.js';
import type { RuleContext, RuleKind } from './rule-kind.js';
import {
  calendarDate,
  duration,
  fault,
  isRecord,
  may,
  must,
  oneOf,
  record,
  words,
  type Check,
} from './schema.js';

/** By a date, or within a time of something: "by 30 June 2026", "within 90 days of its adoption". */
export type DateRule = {
  readonly kind: 'date';
  readonly by?: CalendarDate;
  /** An ISO 8601 duration of one unit ("P90D"). */
  readonly within?: string;
  readonly of?: 'adoption' | 'closure' | 'unstated' | { readonly event: string };
};

const momentOrEvent: Check = (value, path) =>
  isRecord(value)
    ? record({ event: must(words) })(value, path)
    : oneOf('adoption', 'closure', 'unstated')(value, path);

export const dateRule: RuleKind<DateRule> = {
  kind: 'date',
  fields: { by: may(calendarDate), within: may(duration), of: may(momentOrEvent) },
  faults: ({ by, within, of }) => {
    const whole =
      by === undefined ? within !== undefined && of !== undefined : within === undefined && of === undefined;
    return whole ? [] : [fault('byOrWithin', 'by')];
  },
  resolve: (rule, context) => [resolve(rule, context)],
  sentence,
};

/** The slot of a date: a mandate has one, and it stays when the date is not known yet. */
const slot = 'by';

function resolve({ by, within, of }: DateRule, context: RuleContext): Occurrence {
  if (by !== undefined) return dueOn(context.calendar, slot, by, context);
  const { calendar, adopted } = context;
  const from =
    of === 'adoption'
      ? dayOfAdoption(calendar, adopted)
      : of === 'closure'
        ? dayOfClosure(calendar, adopted)
        : null;
  if (from === null) return noMeeting([whyUnknown(of)], slot);
  return dueOn(calendar, slot, plusDuration(from, within!), context);
}

function whyUnknown(of: DateRule['of']): Message {
  if (typeof of === 'object') return { key: 'calendar.why.withinOfEvent', values: { text: of.event } };
  if (of === 'adoption') return { key: 'calendar.why.adoptionDayUnknown' };
  return { key: of === 'closure' ? 'calendar.why.closureDayUnknown' : 'calendar.why.withinOfUnstated' };
}

function sentence({ by, within, of }: DateRule): Phrase {
  if (by !== undefined) return { key: 'calendar.rule.byDate', values: { date: { date: by } } };
  const lead = durationPhrase(within!);
  if (typeof of === 'object')
    return { key: 'calendar.rule.withinOfEvent', values: { duration: lead, text: of.event } };
  if (of === 'adoption') return { key: 'calendar.rule.withinOfAdoption', values: { duration: lead } };
  return of === 'closure'
    ? { key: 'calendar.rule.withinOfClosure', values: { duration: lead } }
    : { key: 'calendar.rule.withinOfUnstated', values: { duration: lead } };
}
