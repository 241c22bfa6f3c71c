/** A governing body, by a short name of its own: "executive-board". */
export type BodyKey = string;

/** A session, by the name that its body gave it: "executive-board/2023/3", "assembly/2", "executive-board/2026/annual". */
export type SessionKey = string;

/**
 * The name of a session, given by its body and never computed from dates: moving a session, even into another year,
 * does not rename it. Either the nth of a year, the one of a name in a year, or the nth in the life of the body.
 */
export type SessionName =
  | { readonly body: BodyKey; readonly year: number; readonly ordinal: number; readonly name: null }
  | { readonly body: BodyKey; readonly year: number; readonly ordinal: null; readonly name: string }
  | { readonly body: BodyKey; readonly year: null; readonly ordinal: number; readonly name: null };

const bodyShape = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const nameShape = bodyShape;
const yearShape = /^[1-9]\d{3}$/;
const ordinalShape = /^[1-9]\d{0,3}$/;

/** Whether a text can be the key of a body: small Latin letters, digits and single hyphens. */
export function isBodyKey(text: string): boolean {
  return bodyShape.test(text);
}

/** Whether a text can be a session's name of the year ("annual"). */
export function isNameOfTheYear(text: string): boolean {
  return nameShape.test(text);
}

/**
 * The key under which a session is known everywhere.
 * @example printSessionKey({ body: 'assembly', year: null, ordinal: 2, name: null }) // 'assembly/2'
 */
export function printSessionKey(session: SessionName): SessionKey {
  const own = session.name ?? String(session.ordinal);
  return session.year === null ? `${session.body}/${own}` : `${session.body}/${session.year}/${own}`;
}

/**
 * What a key says of the session's name, or null when it is no such key.
 * @example parseSessionKey('executive-board/2023/3') // { body: 'executive-board', year: 2023, ordinal: 3, name: null }
 */
export function parseSessionKey(key: string): SessionName | null {
  const [body = '', first = '', second, ...rest] = key.split('/');
  if (!isBodyKey(body) || rest.length > 0) return null;
  if (second === undefined) {
    return ordinalShape.test(first) ? { body, year: null, ordinal: Number(first), name: null } : null;
  }
  if (!yearShape.test(first)) return null;
  const year = Number(first);
  if (ordinalShape.test(second)) return { body, year, ordinal: Number(second), name: null };
  return isNameOfTheYear(second) ? { body, year, ordinal: null, name: second } : null;
}
