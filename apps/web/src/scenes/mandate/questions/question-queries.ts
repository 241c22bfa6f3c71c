import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';

export type Question = Answer<'/api/v1/questions'>['items'][number];
export type Showing = Question['showing'];

/** Everything that shows questions asks again by this name. */
export const aboutQuestions = ['questions'];

const rows = 20;

/** The questions about a mandate, a page at a time; the person's language is part of the question. */
export function questionsOf(lang: string, mandate: string) {
  return infiniteQueryOptions({
    queryKey: [...aboutQuestions, lang, 'of', mandate],
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: rows, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(
        api.GET('/api/v1/mandates/{id}/questions', { params: { path: { id: mandate }, query }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export interface QuestionSearch {
  readonly which?: 'own' | 'waiting';
  readonly state?: 'open' | 'answered';
  readonly cursor?: string;
}

/** Questions about all mandates. */
export function questionList(lang: string, search: QuestionSearch, limit = rows) {
  return queryOptions({
    queryKey: [...aboutQuestions, lang, search, limit],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/questions', { params: { query: { ...search, limit } }, signal })),
  });
}

/** How a body's questions are answered, and the version in which that was seen. */
export function questionPolicy(body: string) {
  return queryOptions({
    queryKey: [...aboutQuestions, 'policy', body],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/bodies/{key}/question-policy', { params: { path: { key: body } }, signal })),
  });
}

/** Whether the person follows a mandate. */
export function followed(mandate: string) {
  return queryOptions({
    queryKey: ['following', mandate],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/mandates/{id}/following', { params: { path: { id: mandate } }, signal })),
  });
}
