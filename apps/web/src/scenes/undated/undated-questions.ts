import { queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';

export type UndatedTask = Answer<'/api/v1/tasks/undated'>['items'][number];

/** What is owed without a date; the reader's language is part of the question: units and texts come in it. */
export function undatedTasks(lang: string, cursor: string | undefined) {
  return queryOptions({
    queryKey: ['undated', lang, cursor ?? null],
    queryFn: ({ signal }) => {
      const query = { limit: 50, ...(cursor === undefined ? {} : { cursor }) };
      return answerOf(api.GET('/api/v1/tasks/undated', { params: { query }, signal }));
    },
  });
}
