import { queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';
import type { components } from '../../../api/schema.js';

export type Chain = Answer<'/api/v1/mandates/{id}/chain'>;
export type ChainMandate = Chain['items'][number];
export type LinkOutcome = components['schemas']['LinkOutcomeResponse'];

/** The decisions in which a mandate was requested, again and again; the person's language is part of the question. */
export function chainOf(lang: string, id: string) {
  return queryOptions({
    queryKey: ['mandate', lang, id, 'chain'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/mandates/{id}/chain', { params: { path: { id } }, signal })),
  });
}
