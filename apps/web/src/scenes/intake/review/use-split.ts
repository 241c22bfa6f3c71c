import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';
import type { Proposal, Reading, SplitPart } from '../intake-questions.js';

/** Sends the parts. What a part does not say is as in the whole; each can be corrected afterwards. */
export function useSplit(
  reading: string,
  { id, version }: Proposal,
  onSplit: (parts: readonly Proposal[]) => void,
) {
  const known = useQueryClient();
  const key = { queryKey: ['reading', reading] };
  return useMutation({
    mutationFn: (parts: readonly SplitPart[]) =>
      answerOf(
        api.POST('/api/v1/intake/{id}/proposals/{proposal}/split', {
          params: { path: { id: reading, proposal: id } },
          headers: { 'if-match': `"${version}"` },
          body: { parts: [...parts] },
        }),
      ),
    onSuccess: ({ proposal, parts }) => {
      known.setQueriesData<Reading>(
        key,
        (was) =>
          was && {
            ...was,
            proposals: was.proposals.flatMap((each) => (each.id === id ? [proposal, ...parts] : [each])),
          },
      );
      onSplit(parts);
    },
    onSettled: () => known.invalidateQueries(key),
  });
}
