import type { Tx } from '#platform';
import { counterparts } from '../core/index.js';
import { textsOfDecisions } from './other-texts.js';

/**
 * Which proposals of a reading are mandates already, because the same request was confirmed in another reading of the same
 * decision: in another language, or the same once more. What a person split is left to the person.
 * @returns mandate ids by proposal id
 */
export async function pairedMandates(tx: Tx, readingId: string): Promise<ReadonlyMap<string, string>> {
  const { own, others } = await textsOfDecisions(tx, readingId);
  const paired = new Map<string, string>();
  for (const text of others) {
    const pairs = counterparts(own, text);
    own.forEach(({ id }, n) => {
      const mandate = pairs[n]?.mandate;
      if (mandate) paired.set(id, mandate);
    });
  }
  return paired;
}
