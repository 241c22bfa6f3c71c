import type { CalendarDate } from '../calendar-date.js';
import { noMeeting } from '../make-occurrence.js';
import type { Phrase } from '../phrase.js';
import type { RuleKind } from './rule-kind.js';
import { calendarDate, may, must, words } from './schema.js';

/** Tied to an event that is no session of a body: "on the margins of COP 27". */
export interface EventRule {
  readonly kind: 'event';
  readonly text: string;
  readonly date?: CalendarDate;
}

export const eventRule: RuleKind<EventRule> = {
  kind: 'event',
  fields: { text: must(words), date: may(calendarDate) },
  resolve: ({ text, date }) => [
    {
      ...noMeeting([{ key: 'calendar.why.event', values: { text } }]),
      start: date ?? null,
      end: date ?? null,
    },
  ],
  sentence,
};

function sentence({ text, date }: EventRule): Phrase {
  if (date === undefined) return { key: 'calendar.rule.event', values: { text } };
  return { key: 'calendar.rule.eventOn', values: { text, date: { date } } };
}
