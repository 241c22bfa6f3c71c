import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../api/client.js';
import type { ClearanceSteps } from './steps-draft.js';
import { answerOf, reply } from '../../api/refusal.js';

export type BodyAct = Answer<'/api/v1/body-acts'>['items'][number];

/** What bodies did with a mandate and its tasks, newest first, a page at a time. */
export function actsOnMandate(mandate: string) {
  return infiniteQueryOptions({
    queryKey: ['body-acts', mandate],
    queryFn: ({ signal, pageParam }) => {
      const query = { mandate, limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/body-acts', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** By which steps a body has things cleared, and the version of the list in which that was seen. */
export function clearanceSteps(body: string) {
  return queryOptions({
    queryKey: ['clearance-steps', body],
    queryFn: async ({ signal }) => {
      const path = { key: body };
      const { data, response } = await reply(
        api.GET('/api/v1/bodies/{key}/clearance-steps', { params: { path }, signal }),
      );
      return { steps: data as ClearanceSteps, seen: response.headers.get('etag') ?? '' };
    },
  });
}
