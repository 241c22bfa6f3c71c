import type { Proposal } from '../intake-questions.js';

/** From here on the reader calls itself sure: of ten such readings at least nine were right. */
const sure = 0.9;

export function isSure({ confidence }: { readonly confidence: number }): boolean {
  return confidence >= sure;
}

/** What accepting "those read surely" sends. */
export const leastSure = sure;

type Ordered = Pick<Proposal, 'id' | 'state'> & {
  readonly request: { readonly confidence: number };
  readonly parallel: readonly Parallel[];
  readonly revision: { readonly fields: readonly string[] } | null;
};
type Parallel = Pick<Proposal['parallel'][number], 'fields' | 'proposal'>;

/** Whether another language of the text reads something else there, or nothing. */
export function isContradicted({ parallel }: { readonly parallel: readonly Parallel[] }): boolean {
  return parallel.some(({ fields, proposal }) => proposal === null || fields.length > 0);
}

/** Whether accepting it changes a mandate that there is already. */
export function isRevision({ revision }: { readonly revision: Ordered['revision'] }): boolean {
  return revision !== null && revision.fields.length > 0;
}

/**
 * What changes a mandate and where the languages disagree first, then what the reader was unsure of, then the rest; each in the order of
 * the text. Deciding moves nothing.
 */
export function reviewOrder<P extends Ordered>(proposals: readonly P[]): readonly P[] {
  const rank = (proposal: P) =>
    isRevision(proposal) || isContradicted(proposal) ? 0 : isSure(proposal.request) ? 2 : 1;
  return [0, 1, 2].flatMap((each) => proposals.filter((proposal) => rank(proposal) === each));
}

/** The one beside, or the same at the end of the row. */
export function neighbour<P extends { readonly id: string }>(
  order: readonly P[],
  id: string | undefined,
  step: 1 | -1,
): P | undefined {
  const here = order.findIndex((each) => each.id === id);
  return order[here + step] ?? order[here];
}

/** The next that waits for a decision, behind this one and then from the front; undefined when there is none other. */
export function nextOpen<P extends Ordered>(order: readonly P[], id: string | undefined): P | undefined {
  const here = order.findIndex((each) => each.id === id);
  return [...order.slice(here + 1), ...order.slice(0, Math.max(here, 0))].find(
    ({ state }) => state === 'proposed',
  );
}
