import { queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';

export type Item = Answer<'/api/v1/mandates/{id}/items'>['items'][number];
export type ItemUpdate = Answer<'/api/v1/mandates/{id}/items/{item}/updates'>['items'][number];

/** The numbered items of a mandate; the person's language is part of the question. */
export function mandateItems(lang: string, id: string) {
  return queryOptions({
    queryKey: ['mandate', lang, id, 'items'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/mandates/{id}/items', { params: { path: { id } }, signal })),
  });
}

/** What was written of an item, newest first. */
export function itemUpdates(lang: string, id: string, item: string) {
  return queryOptions({
    queryKey: ['mandate', lang, id, 'items', item],
    queryFn: async ({ signal }) => {
      const path = { id, item };
      return (
        await answerOf(api.GET('/api/v1/mandates/{id}/items/{item}/updates', { params: { path }, signal }))
      ).items;
    },
  });
}
