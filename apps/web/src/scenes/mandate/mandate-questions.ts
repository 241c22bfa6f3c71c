import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';

/** How the languages of a mandate's text were read; the person's language is part of the question. */
export function mandateReadings(lang: string, id: string) {
  return queryOptions({
    queryKey: ['mandate', lang, id, 'readings'],
    queryFn: async ({ signal }) => {
      const path = { id };
      return (await answerOf(api.GET('/api/v1/mandates/{id}/readings', { params: { path }, signal }))).items;
    },
  });
}

/** The words that a mandate had before, the latest first. */
export function earlierTexts(lang: string, id: string) {
  return queryOptions({
    queryKey: ['mandate', lang, id, 'earlier-texts'],
    queryFn: async ({ signal }) => {
      const path = { id };
      return (await answerOf(api.GET('/api/v1/mandates/{id}/earlier-texts', { params: { path }, signal })))
        .items;
    },
  });
}
