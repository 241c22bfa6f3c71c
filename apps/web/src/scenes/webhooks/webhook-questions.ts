import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';

export type Webhook = Answer<'/api/v1/webhooks'>['items'][number];
export type Delivery = Answer<'/api/v1/webhooks/{id}/deliveries'>['items'][number];
export type HookKind = Webhook['kinds'][number];

/** What a webhook can hear of, in the order in which it is shown. */
export const hookKinds: readonly HookKind[] = [
  'task.progressed',
  'mandate.changed',
  'session.changed',
  'document.issued',
];

/** There are few enough to show them all: a body has twenty at most. */
export const webhooks = queryOptions({
  queryKey: ['webhooks'],
  queryFn: async ({ signal }) =>
    (await answerOf(api.GET('/api/v1/webhooks', { params: { query: { limit: 200 } }, signal }))).items,
});

/** What a webhook was told, the newest first, a page at a time; looked at again while something waits. */
export function deliveries(id: string) {
  return infiniteQueryOptions({
    queryKey: ['webhooks', id, 'deliveries'],
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(
        api.GET('/api/v1/webhooks/{id}/deliveries', { params: { path: { id }, query }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((each) => each.state === 'waiting')) ? 3_000 : false,
  });
}
