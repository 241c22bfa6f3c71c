import type { Message, Translate } from '#messages';

/** A problem's details as people read them: a message among them, alone or in a list, is said. */
export function sayDetails(
  details: Readonly<Record<string, unknown>>,
  say: Translate,
): Readonly<Record<string, unknown>> {
  const said = (value: unknown): unknown => (isMessage(value) ? say(value.key, value.values) : value);
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(said) : said(value),
    ]),
  );
}

/**
 * What a message of the catalogue can say of a problem's details: strings and numbers; a list is said one by one, and
 * null is the word "none", which a message may select on.
 */
export function problemWords(details: Readonly<Record<string, unknown>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) => {
      if (value === null) return [[name, 'none']];
      if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
      return Array.isArray(value) ? [[name, value.join('; ')]] : [];
    }),
  );
}

/** A session or a body has a key too, and more beside it: it is told as it is. */
function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const { key, values: _, ...more } = value as Record<string, unknown>;
  return typeof key === 'string' && Object.keys(more).length === 0;
}
