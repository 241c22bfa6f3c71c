import type { Heard } from './heard-deeds.js';

/** A thing as members see it now. */
export type SeenThing = Readonly<Record<string, unknown>>;

/** What of a thing tells whether it changed for members: its version counts inner steps, too. */
const inner = new Set(['version']);

/**
 * Whether members see something else than what was told last; where nothing was told yet, than what they saw before the
 * deed. `state` is what the deed's `before` speaks of.
 */
export function isWorthTelling(
  { kind, before }: Pick<Heard, 'kind' | 'before'>,
  now: SeenThing,
  told: SeenThing | null,
): boolean {
  if (told !== null) return seenIn(now) !== seenIn(told);
  if (kind === 'task.progressed') return before !== now['progress'];
  if (kind === 'mandate.changed') return before !== now['life'];
  return true;
}

function seenIn(thing: SeenThing): string {
  const parts = Object.entries(thing).filter(([name]) => !inner.has(name));
  return JSON.stringify(parts.sort(([one], [other]) => (one < other ? -1 : 1)));
}
