import type { Tx } from '#platform';
import { counterparts } from '../core/index.js';
import { textsOfDecisions } from './other-texts.js';
import { laterVersion, type Revision } from './revisions.js';

/** The mandate that a proposal is already. */
export interface PairedMandate {
  readonly mandate: string;
  /** What the proposal changes about it; null when it brings words in another language, or nothing. */
  readonly revision: Revision | null;
}

/**
 * Which proposals of a reading are mandates already, because the same request was confirmed from another text of the same
 * decision: an earlier version, another language, or a version that is later than this one. What a person split is left to
 * the person.
 * @returns by proposal
 */
export async function pairedMandates(tx: Tx, readingId: string): Promise<ReadonlyMap<string, PairedMandate>> {
  const { revisions, standing } = await laterVersion(tx, readingId);
  const paired = new Map<string, PairedMandate>();
  for (const [id, revision] of revisions) paired.set(id, { mandate: revision.mandate, revision });

  const { own, others } = await textsOfDecisions(tx, readingId);
  for (const text of others) {
    const pairs = counterparts(own, text);
    own.forEach(({ id }, n) => {
      const mandate = pairs[n]?.mandate;
      // Words in this language that stand are changed by a revision alone.
      if (mandate && !paired.has(id) && !standing.has(mandate)) paired.set(id, { mandate, revision: null });
    });
  }
  return paired;
}
