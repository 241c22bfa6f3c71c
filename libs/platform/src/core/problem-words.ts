import type { Message, Translate } from '#messages';
import { roles as everyRole } from './viewer.js';

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
 * null is the word "none", which a message may select on. `who` are the roles that may, `step` is what is waited for.
 */
export function problemWords(
  details: Readonly<Record<string, unknown>>,
  say: Translate,
): Record<string, string | number> {
  const words = Object.entries(sayDetails(details, say)).flatMap(([name, value]) => {
    if (value === null) return [[name, 'none'] as const];
    if (typeof value === 'string' || typeof value === 'number') return [[name, value] as const];
    return Array.isArray(value) ? [[name, value.join('; ')] as const] : [];
  });
  return { who: whoMay(details['roles'], say), step: 'none', ...Object.fromEntries(words) };
}

/** Those nearest to the work first. */
function whoMay(roles: unknown, say: Translate): string {
  if (!Array.isArray(roles)) return 'none';
  const told = everyRole.filter((role) => roles.includes(role)).reverse();
  return told.length === 0 ? 'none' : told.map((role) => say(`page.role.${role}`)).join('; ');
}

/** A session or a body has a key too, and more beside it: it is told as it is. */
function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const { key, values: _, ...more } = value as Record<string, unknown>;
  return typeof key === 'string' && Object.keys(more).length === 0;
}
