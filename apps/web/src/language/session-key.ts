export type NamedSession =
  | { readonly body: string; readonly year: number; readonly ordinal: number }
  | { readonly body: string; readonly number: number }
  | { readonly body: string; readonly year: number; readonly name: string };

/**
 * What a session's key says of its name, or null when it is no such key.
 * @example readSessionKey('executive-board/2023/3') // { body: 'executive-board', year: 2023, ordinal: 3 }
 * @example readSessionKey('assembly/2') // { body: 'assembly', number: 2 }
 */
export function readSessionKey(key: string): NamedSession | null {
  const [body, first, second, ...rest] = key.split('/');
  if (!body || !first || rest.length > 0) return null;
  const number = Number(first);
  if (!Number.isInteger(number)) return null;
  if (second === undefined) return { body, number };
  const ordinal = Number(second);
  return Number.isInteger(ordinal) ? { body, year: number, ordinal } : { body, year: number, name: second };
}
