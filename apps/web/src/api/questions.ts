import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Answer } from './client.js';
import { answerOf, reply } from './refusal.js';
import type { paths } from './schema.js';

export type Me = Answer<'/api/v1/me'>;
export type Body = Answer<'/api/v1/bodies'>['items'][number];
export type Session = Answer<'/api/v1/sessions'>['items'][number];
export type Mandate = Answer<'/api/v1/mandates'>['items'][number];
export type Task = Mandate['tasks'][number];
export type TaskDetail = Answer<'/api/v1/tasks/{id}'>;
export type Paper = Answer<'/api/v1/planned-documents'>['items'][number];
export type PaperDetail = Answer<'/api/v1/planned-documents/{id}'>;
export type Policy = Answer<'/api/v1/bodies/{key}/deadline-policy'>;
export type Member = Answer<'/api/v1/bodies/{key}/members'>['items'][number];
export type Feed = Answer<'/api/v1/me/feeds'>['items'][number];
export type Update = TaskDetail['updates'][number];
export type Today = Answer<'/api/v1/today'>;
export type Unit = Answer<'/api/v1/units'>['items'][number];
export type Mail = Answer<'/api/v1/reminders/mailbox'>['items'][number];

/** How many rows a page of a list holds. */
const rows = 50;

export const me = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/me', { signal })),
  staleTime: 60_000,
});

export const waysToSignIn = queryOptions({
  queryKey: ['sign-in'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/sign-in', { signal })),
});

export const bodies = queryOptions({
  queryKey: ['bodies'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/api/v1/bodies', { signal }))).items,
  staleTime: 600_000,
});

/** The sessions of all bodies that the person sees; there are few enough to know them all. */
export const sessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => {
    const known: Session[] = [];
    for (let cursor: string | undefined; ;) {
      const query = { limit: 200, ...(cursor === undefined ? {} : { cursor }) };
      const page = await answerOf(api.GET('/api/v1/sessions', { params: { query }, signal }));
      known.push(...page.items);
      if (page.next === null) return known;
      cursor = page.next;
    }
  },
});

/** The person's saved language is part of the question: the server says due rules as sentences in it. */
export interface MandateSearch {
  readonly q?: string;
  readonly body?: string;
  readonly unit?: string;
  readonly life?: string;
  readonly sort?: string;
  readonly cursor?: string;
}

/** The address may name a life that the server does not know: that is the server's to say. */
type MandateQuery = NonNullable<paths['/api/v1/mandates']['get']['parameters']['query']>;

export function mandates(lang: string, search: MandateSearch) {
  return queryOptions({
    queryKey: ['mandates', lang, search],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/mandates', {
          params: { query: { ...search, limit: rows } as MandateQuery },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The mandates that have a task at a session, or one for which it may still be chosen, a page at a time. */
export function mandatesDueAt(lang: string, dueAt: string) {
  return infiniteQueryOptions({
    queryKey: ['mandates', lang, { dueAt }],
    queryFn: ({ signal, pageParam }) => {
      const query = { dueAt, limit: rows, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/mandates', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function mandate(lang: string, id: string) {
  return queryOptions({
    queryKey: ['mandate', lang, id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/mandates/{id}', { params: { path: { id } }, signal })),
  });
}

export function task(lang: string, id: string) {
  return queryOptions({
    queryKey: ['task', lang, id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/tasks/{id}', { params: { path: { id } }, signal })),
  });
}

/** What is planned to be put before a session, a page at a time. */
export function papersFor(lang: string, session: string) {
  return infiniteQueryOptions({
    queryKey: ['papers', lang, session],
    queryFn: ({ signal, pageParam }) => {
      const query = { session, limit: rows, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/planned-documents', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function paper(lang: string, id: string) {
  return queryOptions({
    queryKey: ['paper', lang, id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/planned-documents/{id}', { params: { path: { id } }, signal })),
  });
}

/** How a body's deadlines are counted, and the version of the body in which that was seen. */
export function policy(body: string) {
  return queryOptions({
    queryKey: ['policy', body],
    queryFn: async ({ signal }) => {
      const path = { key: body };
      const { data, response } = await reply(
        api.GET('/api/v1/bodies/{key}/deadline-policy', { params: { path }, signal }),
      );
      return { policy: data as Policy, seen: response.headers.get('etag') ?? '' };
    },
  });
}

/** The members of a body, past ones too, and the version of the body in which they were seen. */
export function members(body: string) {
  return queryOptions({
    queryKey: ['members', body],
    queryFn: async ({ signal }) => {
      const path = { key: body };
      const { data, response } = await reply(
        api.GET('/api/v1/bodies/{key}/members', { params: { path }, signal }),
      );
      return { items: data?.items ?? [], seen: response.headers.get('etag') ?? '' };
    },
  });
}

export const feeds = queryOptions({
  queryKey: ['feeds'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/api/v1/me/feeds', { signal }))).items,
});

export function today(lang: string) {
  return queryOptions({
    queryKey: ['today', lang],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/today', { signal })),
  });
}

export function units(lang: string) {
  return queryOptions({
    queryKey: ['units', lang],
    queryFn: async ({ signal }) => (await answerOf(api.GET('/api/v1/units', { signal }))).items,
    staleTime: 60_000,
  });
}

export function mails(search: { cursor?: string }) {
  return queryOptions({
    queryKey: ['mails', search],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/reminders/mailbox', { params: { query: { ...search, limit: rows } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function mail(id: string) {
  return queryOptions({
    queryKey: ['mail', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/reminders/mailbox/{id}', { params: { path: { id } }, signal })),
  });
}
