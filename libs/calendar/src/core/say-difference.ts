import type { CalendarDate } from './calendar-date.js';
import type { Difference } from './merge-session.js';
import { say, type Phrase, type PhraseValue, type Voice } from './phrase.js';

/**
 * What a text says of a session and what the calendar says instead, as a sentence in a reader's language.
 * @example "The text says 29 June 2020; the calendar says 1 April 2020."
 */
export function sayDifference(difference: Difference, voice: Voice): string {
  const n = /^resumed (\d+)$/.exec(difference.part)?.[1];
  const said = sentence(difference);
  return say(
    n === undefined ? said : { key: 'calendar.differs.resumed', values: { n: Number(n), difference: said } },
    voice,
  );
}

function sentence({ fact, stands, said }: Difference): Phrase {
  if (fact === 'dates')
    return { key: 'calendar.differs.dates', values: { stands: period(stands), said: period(said) } };
  if (fact === 'expected')
    return { key: 'calendar.differs.dates', values: { stands: quarter(stands), said: quarter(said) } };
  return { key: `calendar.differs.${fact}`, values: { said } };
}

/** "29 June 2020", or "29 June 2020 – 1 July 2020". */
function period(days: string): PhraseValue {
  const [start, end] = days.split(' – ') as [CalendarDate, CalendarDate];
  if (start === end) return { date: start };
  return { key: 'calendar.differs.period', values: { start: { date: start }, end: { date: end } } };
}

function quarter(expected: string): PhraseValue {
  const [year = '', number = ''] = expected.split('-Q');
  return { key: 'calendar.differs.quarter', values: { year, quarter: Number(number) } };
}
