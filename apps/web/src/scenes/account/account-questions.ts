import { queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';

export type OwnSession = Answer<'/api/v1/me/sessions'>['items'][number];
export type OwnToken = Answer<'/api/v1/me/tokens'>['items'][number];

export const ownPassword = queryOptions({
  queryKey: ['own-password'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/me/password', { signal })),
});

export const ownSessions = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/api/v1/me/sessions', { signal }))).items,
});

export const ownTokens = queryOptions({
  queryKey: ['own-tokens'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/api/v1/me/tokens', { signal }))).items,
});
