import type { CalendarDate } from '../calendar-date.js';
import { sessionsAfterAdoption } from '../after-adoption.js';
import { bodyOf, type Calendar, type Session } from '../calendar.js';
import { firstUsable } from '../first-usable.js';
import { sessionPhrase, type PhraseValue } from '../phrase.js';
import { printSessionKey, type BodyKey, type SessionKey, type SessionName } from '../session-key.js';
import type { RuleContext } from './rule-kind.js';
import {
  bodyKey,
  calendarDate,
  may,
  must,
  nameOfTheYear,
  oneForm,
  oneOf,
  ordinal,
  words,
  year,
} from './schema.js';

/** One session as a text names it. "Its second session of 2023" of a body that counts over its life is its second. */
export type SessionReference =
  | { readonly body: BodyKey; readonly year?: number; readonly ordinal: number }
  | { readonly body: BodyKey; readonly year?: number; readonly name: string }
  | { readonly body: BodyKey; readonly next: true };

/** Where a repeated duty stops. A completion and an event have no date that a machine could know. */
export type DueEnd =
  | { readonly date: CalendarDate }
  | { readonly session: SessionReference }
  | { readonly completionOf: string }
  | { readonly event: string };

export const sessionReference = oneForm({
  ordinal: { body: must(bodyKey), year: may(year), ordinal: must(ordinal) },
  name: { body: must(bodyKey), year: may(year), name: must(nameOfTheYear) },
  next: { body: must(bodyKey), next: must(oneOf(true)) },
});

export const dueEnd = oneForm({
  date: { date: must(calendarDate) },
  session: { session: must(sessionReference) },
  completionOf: { completionOf: must(words) },
  event: { event: must(words) },
});

/**
 * The key of a session that a text names, whether or not it is on the calendar; null when the text leaves out what the
 * body's way of naming needs (a year), or names the next session, which has no name yet.
 */
export function keyOf(calendar: Calendar, reference: SessionReference): SessionKey | null {
  if ('next' in reference) return null;
  const { body } = reference;
  if (bodyOf(calendar, body)?.naming === 'number')
    return 'ordinal' in reference
      ? printSessionKey({ body, year: null, ordinal: reference.ordinal, name: null })
      : null;
  if (reference.year === undefined) return null;
  return printSessionKey(
    'ordinal' in reference
      ? { body, year: reference.year, ordinal: reference.ordinal, name: null }
      : { body, year: reference.year, ordinal: null, name: reference.name },
  );
}

/**
 * The next session after adoption: of another name than the adopting one (a resumed part is no next session), after it,
 * not cancelled and with a part that takes documents; and those between that are passed over.
 */
export function nextAfterAdoption(
  context: RuleContext,
  body: BodyKey,
): { readonly session: Session | null; readonly passed: readonly Session[] } {
  const { calendar, adopted } = context;
  if (adopted === null) return { session: null, passed: [] };
  const later = sessionsAfterAdoption(calendar, adopted, body).filter(({ key }) => key !== adopted.session);
  const at = later.findIndex((session) => firstUsable(session) !== null);
  return at === -1 ? { session: null, passed: later } : { session: later[at]!, passed: later.slice(0, at) };
}

/** A session that a text names, in words, even when the calendar does not have it. */
export function referencePhrase(reference: SessionReference): PhraseValue {
  if ('next' in reference)
    return { key: 'calendar.session.next', values: { body: { body: reference.body } } };
  if (reference.year === undefined && 'name' in reference)
    return sessionNamed(reference.body, reference.name);
  return sessionPhrase(
    printSessionKey({
      body: reference.body,
      year: reference.year ?? null,
      ordinal: 'ordinal' in reference ? reference.ordinal : null,
      name: 'name' in reference ? reference.name : null,
    } as SessionName),
  );
}

function sessionNamed(body: BodyKey, name: string): PhraseValue {
  return {
    key: 'calendar.session.namedOnly',
    values: { body: { body }, name: { key: 'calendar.nameOfTheYear', values: { name } } },
  };
}
