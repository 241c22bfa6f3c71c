import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';

export type Proposal = Answer<'/api/v1/leaving-proposals'>['items'][number];

/** What is proposed to leave the list, newest first, a page at a time; perhaps of one mandate alone. */
export function leavingProposals(search: { readonly mandate?: string; readonly state?: 'open' }) {
  return infiniteQueryOptions({
    queryKey: ['proposals', search],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...search, limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/leaving-proposals', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function leavingProposal(id: string) {
  return queryOptions({
    queryKey: ['proposals', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/leaving-proposals/{id}', { params: { path: { id } }, signal })),
  });
}

/** What waits for the person who asks. */
export const leavingToday = queryOptions({
  queryKey: ['proposals', 'today'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/leaving-proposals/today', { signal })),
});
