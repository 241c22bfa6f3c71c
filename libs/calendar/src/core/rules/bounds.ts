import { sessionOf, type Session } from '../calendar.js';
import type { CalendarDate } from '../calendar-date.js';
import { opensAtTheEarliest, placeInOrder, surelyOver, yearOfSession } from '../place-in-time.js';
import type { Phrase, PhraseValue } from '../phrase.js';
import type { BodyKey } from '../session-key.js';
import type { RuleContext } from './rule-kind.js';
import { isRecord, must, record, year, type Check } from './schema.js';
import {
  keyOf,
  nextAfterAdoption,
  referencePhrase,
  sessionReference,
  type DueEnd,
  type SessionReference,
} from './session-reference.js';

/** Where a repeated duty begins: with a session, or with a year. */
export type RuleStart = SessionReference | { readonly year: number };

export interface Bounds {
  readonly from?: RuleStart;
  readonly until?: DueEnd;
}

export const isRuleStart: Check = (value, path) =>
  isRecord(value) && Object.keys(value).join() === 'year'
    ? record({ year: must(year) })(value, path)
    : sessionReference(value, path);

/** Whether a session of the body stands within a rule's first and last. An end that is no date or session never comes. */
export function boundsOf(
  { from, until }: Bounds,
  context: RuleContext,
  body: BodyKey,
): (session: Session) => boolean {
  const { calendar } = context;
  const placeOf = (reference: SessionReference): number | null => {
    const session =
      'next' in reference
        ? nextAfterAdoption(context, reference.body).session
        : sessionOf(calendar, keyOf(calendar, reference) ?? '');
    // A session of another body ends nothing by its place here, but by its dates.
    return session === null || session.body !== body ? null : placeInOrder(calendar, session.key);
  };
  const over = until !== undefined && 'session' in until ? endDate(until, context) : null;
  const begins = from !== undefined && 'body' in from && from.body !== body ? startDate(from, context) : null;
  const first = from !== undefined && 'body' in from ? placeOf(from) : null;
  const last = until !== undefined && 'session' in until ? placeOf(until.session) : null;
  const ends = last === null && over !== null ? { date: over } : until;
  return (session) => {
    const at = placeInOrder(calendar, session.key) ?? 0;
    const begun = begins === null ? isFromOn(from, session, at, first) : opensOn(session, begins);
    return begun && isUntil(ends, session, at, last);
  };
}

function startDate(from: SessionReference, { calendar }: RuleContext): CalendarDate | null {
  const session = sessionOf(calendar, keyOf(calendar, from) ?? '');
  return session === null ? null : opensAtTheEarliest(session, session.segments[0] ?? null);
}

function opensOn(session: Session, date: CalendarDate): boolean {
  const first = session.segments[0] ?? null;
  return (first?.start ?? surelyOver(session, first) ?? date) >= date;
}

/** The last day of a duty, when its end is a date or a session that has one; null when it is not known or has no end. */
export function endDate(until: DueEnd | undefined, context: RuleContext): CalendarDate | null {
  if (until === undefined || 'completionOf' in until || 'event' in until) return null;
  if ('date' in until) return until.date;
  const { calendar } = context;
  const session =
    'next' in until.session
      ? nextAfterAdoption(context, until.session.body).session
      : sessionOf(calendar, keyOf(calendar, until.session) ?? '');
  return session === null ? null : surelyOver(session, session.segments.at(-1) ?? null);
}

/** Whether a duty goes on as long as nobody ends it: its last time is neither a date nor a session. */
export function isOpenEnded({ until }: Bounds): boolean {
  return until === undefined || 'completionOf' in until || 'event' in until;
}

function isFromOn(from: RuleStart | undefined, session: Session, at: number, first: number | null): boolean {
  if (from === undefined) return true;
  // A first session that the calendar does not have yet lies ahead of all that it has, save those of a later year.
  if ('body' in from && first !== null) return at >= first;
  if (!('year' in from) || from.year === undefined) return false;
  const year = yearOfSession(session);
  return 'body' in from ? year !== null && year > from.year : year !== null && year >= from.year;
}

function isUntil(until: DueEnd | undefined, session: Session, at: number, last: number | null): boolean {
  if (until === undefined || 'completionOf' in until || 'event' in until) return true;
  if ('session' in until) {
    if (last !== null) return at <= last;
    const year = yearOfSession(session);
    const lastYear = 'year' in until.session ? until.session.year : undefined;
    return lastYear === undefined || year === null || year <= lastYear;
  }
  const first = session.segments[0] ?? null;
  const known = first?.start ?? surelyOver(session, first);
  return known === null || known <= until.date;
}

/** A rule's sentence with its first and its end: "…; from 2023", "…; until the completion of the work". */
export function boundsPhrase({ from, until }: Bounds, sentence: Phrase): Phrase {
  const started: Phrase =
    from === undefined
      ? sentence
      : { key: 'calendar.rule.from', values: { sentence, from: startPhrase(from) } };
  return until === undefined
    ? started
    : { key: 'calendar.rule.until', values: { sentence: started, until: endPhrase(until) } };
}

function startPhrase(from: RuleStart): PhraseValue {
  return 'body' in from
    ? { key: 'calendar.rule.theSession', values: { session: referencePhrase(from) } }
    : { key: 'calendar.rule.theYear', values: { year: String(from.year) } };
}

function endPhrase(until: DueEnd): PhraseValue {
  if ('date' in until) return { date: until.date };
  if ('session' in until)
    return { key: 'calendar.rule.theSession', values: { session: referencePhrase(until.session) } };
  return 'completionOf' in until
    ? { key: 'calendar.rule.completionOf', values: { text: until.completionOf } }
    : { key: 'calendar.rule.eventEnd', values: { text: until.event } };
}
