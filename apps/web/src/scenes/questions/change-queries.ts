import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';

export type Change = Answer<'/api/v1/changes'>['items'][number];

/** Everything that shows changes asks again by this name. */
export const aboutChanges = ['changes'];

/** What has changed since the person last looked, the newest first, a page at a time. */
export function changes(lang: string) {
  return infiniteQueryOptions({
    queryKey: [...aboutChanges, lang],
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: 10, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/changes', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** The mandates that have changed, and how far one looks with this. */
export const changedMandates = queryOptions({
  queryKey: [...aboutChanges, 'mandates'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/changes/mandates', { signal })),
});
