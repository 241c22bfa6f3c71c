import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PaperDetail } from '../../api/questions.js';
import { answerOf, Refusal, type Reply } from '../../api/refusal.js';

/** What each call about a planned document says: which one, and which version of it the person had before them. */
export interface PaperCall {
  readonly params: { readonly path: { readonly id: string } };
  readonly headers: { readonly 'if-match': string };
}

interface Outcome {
  readonly onDone?: (fresh: PaperDetail) => void;
  readonly onRefused?: (error: Error) => void;
}

/** The server found the paper otherwise than this page shows it. */
const outdated = new Set([403, 404, 409, 412]);

/** Whatever shows papers, or the tasks that they answer. */
export const paperLists = ['papers', 'task', 'mandates', 'mandate', 'today'];

/** Does something with a paper. It stands on the page at once as the server answers it; lists ask again. */
export function usePaperAct<Typed = void>(
  { id, version }: Pick<PaperDetail, 'id' | 'version'>,
  send: (call: PaperCall, typed: Typed) => Promise<Reply<PaperDetail>>,
  { onDone, onRefused }: Outcome = {},
) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (typed: Typed) =>
      answerOf(send({ params: { path: { id } }, headers: { 'if-match': `"${version}"` } }, typed)),
    onSuccess: (fresh) => {
      known.setQueriesData({ queryKey: ['paper'], predicate: ({ queryKey }) => queryKey[2] === id }, fresh);
      for (const list of paperLists) void known.invalidateQueries({ queryKey: [list] });
      onDone?.(fresh);
    },
    onError: (error) => {
      onRefused?.(error);
      if (error instanceof Refusal && outdated.has(error.status ?? 0))
        void known.invalidateQueries({ queryKey: ['paper'] });
    },
  });
}
