import type { BodyMention } from '../finders/bodies.js';
import type { Facts } from '../finders/facts.js';
import type { SessionMention } from '../finders/session-mentions.js';
import { directlyBefore, goesThrough } from './through.js';

/** "its second session": of the body named directly before it, else of the last before it that receives. */
export function receivedBy(
  mention: SessionMention,
  named: readonly BodyMention[],
  ask: string,
  facts: Facts,
): string | null {
  const before = named.filter((body) => body.end <= mention.start);
  const next = directlyBefore(mention, before, ask);
  if (next) return next.key;
  const receiver = before.filter((body) => isReceiver(ask, body, facts)).at(-1);
  return receiver?.key ?? null;
}

function isReceiver(ask: string, body: BodyMention, facts: Facts): boolean {
  const { receiver, receiverNamed } = facts.grammar.due;
  const from = Math.max(0, body.start - 30);
  const receives =
    receiver.test(ask.slice(from, body.start)) || receiverNamed?.test(ask.slice(from, body.end));
  return Boolean(receives) && !goesThrough(ask, body, facts);
}

/** The body that something is put before, when the ask says by which verb. */
export function receiverOf(ask: string, named: readonly BodyMention[], facts: Facts): BodyMention | null {
  if (!facts.grammar.due.transfer.test(ask)) return null;
  return named.find((body) => isReceiver(ask, body, facts)) ?? null;
}

/** "by the Working Group at the sixty-ninth session": it meets at the sessions of the body that set it up. */
export function isSubordinate(key: string): boolean {
  return /working-group|grupo-de-trabajo|groupe-de-travail|subcommittee|sous-comite|subcomite/.test(key);
}
