import { printSessionKey, type Adoption, type SessionKey } from '#calendar/core';
import type { Reading, ReadSession, Request } from '#intake';

/**
 * The body that asks: the one whose decision holds the request; in a report that tells of decisions, the body whose
 * decisions it tells of. Null when the text names none, and then a person must say.
 */
export function askingBody(findings: Reading, request: Request): string | null {
  if (request.decision !== null) return request.decision.body;
  return findings.document.body;
}

/** The session in which a request was adopted, when the text says so and knows the session. */
export function sessionOfRequest(findings: Reading, request: Request, body: string): SessionKey | null {
  const decision = findings.decisions.find(
    ({ type, number }) => type === request.decision?.type && number === request.decision.number,
  );
  const name = request.session ?? decision?.session ?? null;
  if (name === null) return null;
  const known = findings.sessions.find(
    (session) => session.body === body && session.year === name.year && session.ordinal === name.ordinal,
  );
  return known === undefined ? null : keyOf(known);
}

/** Which part of its session adopted a request; the main part when the text does not say. */
export function adoptionOf(findings: Reading, request: Request, session: SessionKey | null): Adoption | null {
  if (session === null) return null;
  const decision = findings.decisions.find(({ number }) => number === request.decision?.number);
  const segment = decision?.adopted.segment ?? 'main';
  return segment === 'main' ? { session, segment } : { session, segment, n: 1 };
}

/** The key of a session that a text names; null when it gives neither ordinal nor name. */
export function keyOf({ body, year, ordinal, name }: ReadSession): SessionKey | null {
  if (ordinal !== null) return printSessionKey({ body, year, ordinal, name: null } as never);
  return year === null || name === undefined ? null : printSessionKey({ body, year, ordinal: null, name });
}
