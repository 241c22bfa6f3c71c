import type { Tx } from '#platform';
import type { Request } from '#reading';
import { pairRequests } from './core/index.js';

interface PlacedProposal {
  readonly id: string;
  readonly reading: string;
  readonly request: Request;
  readonly mandate: string | null;
}

/**
 * Which proposals of a reading are mandates already, because the same request was confirmed in another reading of the same
 * document: in another language, or the same once more. What a person split is left to the person.
 * @returns mandate ids by proposal id
 */
export async function pairedMandates(tx: Tx, readingId: string): Promise<ReadonlyMap<string, string>> {
  const proposals = await tx.query<PlacedProposal>(
    `SELECT p.id, p.reading_id AS reading, p.request, p.mandate_id AS mandate
     FROM reading own
     JOIN reading r ON r.id = own.id OR r.document_key = own.document_key
     JOIN proposal p ON p.reading_id = r.id
     WHERE own.id = $1 AND p.split_from IS NULL
     ORDER BY p.reading_id, p.position`,
    [readingId],
  );
  const mine = proposals.filter(({ reading }) => reading === readingId);
  const others = new Set(proposals.map(({ reading }) => reading));
  others.delete(readingId);

  const paired = new Map<string, string>();
  for (const other of others) {
    const theirs = proposals.filter(({ reading }) => reading === other);
    const pairs = pairRequests(requestsOf(mine), requestsOf(theirs));
    mine.forEach(({ id }, at) => {
      const mandate = theirs[pairs[at] ?? -1]?.mandate;
      if (mandate) paired.set(id, mandate);
    });
  }
  return paired;
}

function requestsOf(proposals: readonly PlacedProposal[]): readonly Request[] {
  return proposals.map(({ request }) => request);
}
