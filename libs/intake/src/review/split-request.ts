import type { Message } from '#messages';
import type { Request } from '#reading';
import { correctRequest, type Correction } from './correct-request.js';

/** One of the asks that a person sees in a request; what is absent is as in the whole. */
export type PartOfRequest = Pick<
  Correction,
  'subparagraph' | 'dueRule' | 'dueText' | 'deliverable' | 'condition' | 'recurrence'
> &
  Required<Pick<Correction, 'start' | 'end'>>;

export type SplitRequest =
  | { readonly ok: true; readonly parts: readonly Request[] }
  | { readonly ok: false; readonly faults: readonly Message[] };

const fewestParts = 2;
export const mostParts = 20;

/**
 * Splits a request into its asks, each a request with a due, a condition and later an owner of its own. The parts lie within
 * it and stand in order of their start; two may share words, for one clause may state two dues. Pure.
 * @param text what the offsets count in
 */
export function splitRequest(whole: Request, parts: readonly PartOfRequest[], text: string): SplitRequest {
  if (parts.length < fewestParts || parts.length > mostParts) {
    const values = { fewest: fewestParts, most: mostParts };
    return { ok: false, faults: [{ key: 'intake.fault.number-of-parts', values }] };
  }
  const { asks: _asks, ...one } = whole;
  const made = parts.map((part, index) => correctRequest(one, part, text, `parts.${index}.`));
  const faults = [
    ...parts.flatMap((part, index) => placeFaults(whole, part, parts[index - 1], `parts.${index}.start`)),
    ...made.flatMap((part) => (part.ok ? [] : part.faults)),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, parts: made.flatMap((part) => (part.ok ? [part.request] : [])) };
}

function placeFaults(
  whole: Request,
  part: PartOfRequest,
  before: PartOfRequest | undefined,
  path: string,
): readonly Message[] {
  if (part.start < whole.start || part.end > whole.end) {
    return [{ key: 'intake.fault.outside-the-whole', values: { path, start: whole.start, end: whole.end } }];
  }
  if (before !== undefined && part.start < before.start)
    return [{ key: 'intake.fault.order', values: { path } }];
  return [];
}
