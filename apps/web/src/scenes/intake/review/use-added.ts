import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { answerOf, done } from '../../../api/refusal.js';
import type { Proposal, Reading } from '../intake-questions.js';
import type { Words } from './marked-words.js';

/** Adds what the reader missed to what is proposed, and takes it back. */
export function useAdded(
  reading: string,
  on: { readonly added: (proposal: Proposal) => void; readonly takenBack: (proposal: Proposal) => void },
) {
  const known = useQueryClient();
  const key = { queryKey: ['reading', reading] };
  const settle = () => {
    void known.invalidateQueries(key);
    void known.invalidateQueries({ queryKey: ['readings'] });
  };
  const add = useMutation({
    mutationFn: (words: Words) =>
      answerOf(api.POST('/api/v1/intake/{id}/proposals', { params: { path: { id: reading } }, body: words })),
    onSuccess: (proposal) => {
      known.setQueriesData<Reading>(
        key,
        (was) => was && { ...was, proposals: inPlace(was.proposals, proposal) },
      );
      on.added(proposal);
    },
    onSettled: settle,
  });
  const takeBack = useMutation({
    mutationFn: ({ id, version }: Proposal) =>
      done(
        api.DELETE('/api/v1/intake/{id}/proposals/{proposal}', {
          params: { path: { id: reading, proposal: id } },
          headers: { 'if-match': `"${version}"` },
        }),
      ),
    onSuccess: (_, proposal) => {
      known.setQueriesData<Reading>(
        key,
        (was) => was && { ...was, proposals: was.proposals.filter(({ id }) => id !== proposal.id) },
      );
      on.takenBack(proposal);
    },
    onSettled: settle,
  });
  return { add, takeBack };
}

/** In the order of the text. */
function inPlace(proposals: readonly Proposal[], added: Proposal): Proposal[] {
  const behind = proposals.findIndex(({ request }) => request.start > added.request.start);
  return behind === -1 ? [...proposals, added] : proposals.toSpliced(behind, 0, added);
}
