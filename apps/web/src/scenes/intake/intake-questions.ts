import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { answerOf } from '../../api/refusal.js';

export type ReadingRow = Answer<'/api/v1/intake'>['items'][number];
export type Reading = Answer<'/api/v1/intake/{id}'>;
export type Proposal = Reading['proposals'][number];
export type ReadRequest = Proposal['request'];
export type ComparedRequest = NonNullable<Proposal['parallel'][number]['there']>;
export type Correction = components['schemas']['CorrectProposalRequest'];
export type SplitPart = components['schemas']['PartRequest'];

/** How many readings a page of the list holds. */
const rows = 50;

/** How long to wait before asking again how far a reading is: soon at first, then less and less often. Milliseconds. */
function patience(asked: number): number {
  return Math.min(400 * 1.5 ** asked, 10_000);
}

export function readings(lang: string, search: { cursor?: string }) {
  return queryOptions({
    queryKey: ['readings', lang, search],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/intake', { params: { query: { ...search, limit: rows } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.items.some((reading) => reading.state === 'reading') === true
        ? patience(state.dataUpdateCount)
        : false,
  });
}

/** The person's saved language is part of the question: the server says due rules and failures in it. */
export function reading(lang: string, id: string) {
  return queryOptions({
    queryKey: ['reading', id, lang],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/intake/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.state === 'reading' ? patience(state.dataUpdateCount) : false,
  });
}

/** The text of a reading changes only where a person puts it right. */
export function readingText(id: string) {
  return queryOptions({
    queryKey: ['reading-text', id],
    queryFn: async ({ signal }) => {
      const path = { path: { id } };
      return answerOf(api.GET('/api/v1/intake/{id}/text', { params: path, parseAs: 'text', signal }));
    },
    staleTime: Infinity,
  });
}
