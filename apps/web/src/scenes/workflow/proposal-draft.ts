import type { Message } from '#messages/web';
import { tooLong } from '../task/update-faults.js';

/** What is typed of a proposal that mandates leave the list. */
export interface ProposalDraft {
  readonly mandates: readonly string[];
  readonly reason: string;
  readonly commentUntil: string;
}

export function emptyProposal(mandate: string): ProposalDraft {
  return { mandates: [mandate], reason: '', commentUntil: '' };
}

/** What must be mended before it can be sent, by the name of its field. */
export function proposalFaults(
  { mandates, reason, commentUntil }: ProposalDraft,
  today: string,
): Readonly<Record<string, Message>> {
  const found: readonly (readonly [string, Message | null])[] = [
    ['mandates', mandates.length === 0 ? { key: 'workflow.leaving.fault.mandates' } : null],
    ['reason', reason.trim() === '' ? { key: 'workflow.leaving.fault.reason' } : tooLong(reason, 5000)],
    ['commentUntil', commentUntil < today ? { key: 'workflow.leaving.fault.until' } : null],
  ];
  return Object.fromEntries(found.filter((fault): fault is [string, Message] => fault[1] !== null));
}

/** A draft that this browser kept; what is none counts as nothing. */
export function readProposal(kept: unknown): ProposalDraft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { mandates, reason, commentUntil } = kept as Record<string, unknown>;
  return Array.isArray(mandates) &&
    mandates.every((id): id is string => typeof id === 'string') &&
    typeof reason === 'string' &&
    typeof commentUntil === 'string'
    ? { mandates, reason, commentUntil }
    : null;
}
