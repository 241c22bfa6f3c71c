import type { BodyMention } from '../finders/bodies.js';
import type { Facts } from '../finders/facts.js';
import type { SessionMention } from '../finders/session-mentions.js';

/** Something goes through this body to another. */
export function goesThrough(ask: string, body: BodyMention, facts: Facts): boolean {
  const { through, throughAfter } = facts.grammar.due;
  return (
    through.test(ask.slice(Math.max(0, body.start - 40), body.start)) &&
    (throughAfter?.test(ask.slice(body.end)) ?? true)
  );
}

/** "through the Board at its first session": of the body directly before it through which something goes. */
export function passedAt(
  mention: SessionMention,
  named: readonly BodyMention[],
  ask: string,
  facts: Facts,
): string | null {
  const before = directlyBefore(mention, named, ask);
  return before && goesThrough(ask, before, facts) ? before.key : null;
}

/** "approval by the Conference at its fifth session": the body whose own session follows its name at once. */
export function directlyBefore(
  mention: SessionMention,
  named: readonly BodyMention[],
  ask: string,
): BodyMention | null {
  if (!mention.possessive) return null;
  const before = named.filter((body) => body.end <= mention.start && mention.start - body.end <= 6).at(-1);
  return before && !/[,;،؛]/.test(ask.slice(before.end, mention.start)) ? before : null;
}
