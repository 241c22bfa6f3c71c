import type { BodyMention } from '../finders/bodies.js';
import type { Facts } from '../finders/facts.js';
import type { SessionMention } from '../finders/session-mentions.js';
import { goesThrough } from './through.js';

/** "its second session": of the body named last before it as the one that receives. */
export function receivedBy(
  mention: SessionMention,
  named: readonly BodyMention[],
  ask: string,
  facts: Facts,
): string | null {
  const before = named.filter((body) => body.end <= mention.start);
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
