import type { QueryClient } from '@tanstack/react-query';
import type { Proposal, Reading } from '../intake-questions.js';

/** Puts what the server answered into what is on show, before the whole reading is asked for again. */
export function replaceProposal(
  known: QueryClient,
  reading: string,
  id: string,
  changed: Partial<Proposal>,
): void {
  known.setQueriesData<Reading>(
    { queryKey: ['reading', reading] },
    (was) =>
      was && {
        ...was,
        proposals: was.proposals.map((each) => (each.id === id ? { ...each, ...changed } : each)),
      },
  );
}
