import {
  printSessionKey,
  sessionOf,
  toCalendarDate,
  type Adoption,
  type Calendar,
  type SessionKey,
} from '#calendar/core';
import type { Reading, ReadSession, Request } from '#intake';
import type { Message } from '#messages';

/** A request of which the text does not say who asks: a person must say, by naming its decision. */
export function bodyMissing({ paragraph, quote }: Request): Message {
  return { key: 'intake.fault.no-body', values: { paragraph: paragraph ?? '–', quote: quote.slice(0, 60) } };
}

/** The session in which a request was adopted, when the text or a person says so and it is known, to the text or the calendar. */
export function sessionOfRequest(
  findings: Reading,
  request: Request,
  body: string,
  calendar: Calendar,
): SessionKey | null {
  const decision = findings.decisions.find(
    ({ type, number }) => type === request.decision?.type && number === request.decision.number,
  );
  const name = request.session ?? decision?.session ?? null;
  if (name === null) return null;
  const known = findings.sessions.find(
    (session) => session.body === body && session.year === name.year && session.ordinal === name.ordinal,
  );
  if (known !== undefined) return keyOf(known);
  const key = name.ordinal === null ? null : printSessionKey({ ...name, body, name: null } as never);
  return key !== null && sessionOf(calendar, key) !== null ? key : null;
}

/**
 * Where a request was adopted: in a part of its session, the main one when the text does not say; or on a day between
 * sessions, by silence procedure.
 */
export function adoptionOf(findings: Reading, request: Request, session: SessionKey | null): Adoption | null {
  const adopted = findings.decisions.find(({ number }) => number === request.decision?.number)?.adopted;
  const on = toCalendarDate(adopted?.date ?? '');
  if (on !== null && (session === null || adopted?.method === 'silence')) return { session: null, on };
  if (session === null) return null;
  const segment = adopted?.segment ?? 'main';
  return segment === 'main' ? { session, segment, on } : { session, segment, n: 1, on };
}

/** The key of a session that a text names; null when it gives neither ordinal nor name. */
export function keyOf({ body, year, ordinal, name }: ReadSession): SessionKey | null {
  if (ordinal !== null) return printSessionKey({ body, year, ordinal, name: null } as never);
  return year === null || name === undefined ? null : printSessionKey({ body, year, ordinal: null, name });
}
