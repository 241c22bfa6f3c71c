import type { Translate } from '#messages';
import type { TrailFault, TrailHead, TrailVerdict } from '#platform';

/** Faults that one line tells of. */
const told = 5;

/** The line for a trail that is whole. */
export function sayWhole({ entries, waiting, head }: TrailVerdict, say: Translate): string {
  return say('cli.audit.whole', { entries, waiting, head: head === null ? '–' : sayHead(head) });
}

/** The line for one that is not: which entries, the first few by number, deed, time and id. */
export function sayTampered({ faults }: TrailVerdict, say: Translate): string {
  const lines = faults.slice(0, told).map((fault) => sayFault(fault, say));
  const more = faults.length - lines.length;
  const all = more > 0 ? [...lines, say('cli.audit.more', { count: more })] : lines;
  return say('cli.audit.tampered', { faults: all.join('; ') });
}

function sayFault({ seq, kind, entry }: TrailFault, say: Translate): string {
  if (kind === 'missing' || entry === null) return say('cli.audit.missing', { seq: String(seq) });
  const { id, action, at } = entry;
  return say(`cli.audit.${kind}`, { seq: String(seq), action, at: at.toISOString(), id });
}

function sayHead({ seq, hash }: TrailHead): string {
  return `${seq}:${hash}`;
}

/** What `--head` was given: as verify printed it; null when it is none. */
export function readHead(text: string): TrailHead | null {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
  return seq === undefined || hash === undefined ? null : { seq: Number(seq), hash };
}
