import type { Message } from '#messages';
import type { CalendarDate } from './calendar-date.js';
import type { Segment, Session } from './calendar.js';
import { say, sessionPhrase, type PhraseValue, type Voice } from './phrase.js';
import type { SessionKey } from './session-key.js';

/**
 * A reason in a reader's language. It is kept as a flat message, so that it can be stored with a task and said later:
 * what stands in its values `session`, `body` and `date` is said as the name of a session or a body and as a date.
 */
export function sayWhy(why: Message, voice: Voice): string {
  const values = Object.entries(why.values ?? {}).map(
    ([name, value]) => [name, asPhrase(name, value)] as const,
  );
  return say({ key: why.key, values: Object.fromEntries(values) }, voice);
}

function asPhrase(name: string, value: string | number): PhraseValue {
  if (name === 'session') return sessionPhrase(String(value));
  if (name === 'body') return { body: String(value) };
  return name === 'date' ? { date: String(value) as CalendarDate } : value;
}

/** Why a session's date is not sure: it has none, and perhaps a quarter in which it is expected. */
export function undatedWhy(session: Session, segment: Segment): Message {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(segment.expected ?? '') ?? [];
  return year === undefined
    ? { key: 'calendar.why.noDatesYet', values: { session: session.key } }
    : { key: 'calendar.why.expected', values: { session: session.key, year, quarter: Number(quarter) } };
}

/** Why a session, or the part of it that was meant, is no due meeting. */
export function unusableWhy(session: Session, meant: Segment | null): Message {
  const values = { session: session.key };
  if (session.cancelled) return { key: 'calendar.why.cancelled', values };
  const reason = (meant ?? session.segments.find((segment) => !segment.takesDocuments))?.why ?? null;
  if (reason === 'elections-only') return { key: 'calendar.why.electionsOnly', values };
  return reason === null
    ? { key: 'calendar.why.noDocuments', values }
    : { key: 'calendar.why.noDocumentsBecause', values: { ...values, reason } };
}

/** A reason that names one session and nothing else. */
export function whySession(
  reason:
    | 'notOnCalendar'
    | 'resumedNotOnCalendar'
    | 'onlyOneLeft'
    | 'chosen'
    | 'choiceImpossible'
    | 'atOrBeforeAdoption',
  session: SessionKey,
): Message {
  return { key: `calendar.why.${reason}`, values: { session } };
}
