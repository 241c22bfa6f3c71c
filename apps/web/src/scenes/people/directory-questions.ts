import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import type { components } from '../../api/schema.js';

export type Person = Answer<'/api/v1/users/{id}'>;
export type PersonRole = Person['roles'][number];
export type Imported = components['schemas']['ImportResponse'];
export type UnitDetail = Answer<'/api/v1/units/{key}'>;

/** What a change of people or units makes stale. */
export const directoryKeys = ['users', 'units'] as const;

/** Which people, as the address of the page holds it. */
export interface PeopleSearch {
  readonly q?: string;
  readonly body?: string;
  readonly role?: string;
  readonly unit?: string;
  readonly account?: string;
  readonly sort?: string;
  readonly cursor?: string;
}

type UsersQuery = NonNullable<
  Parameters<typeof api.GET<'/api/v1/users', { params: { query: object } }>>[1]
>['params'];

/** The reader's language is part of the question: the server names units in it. */
export function people(lang: string, search: PeopleSearch) {
  return queryOptions({
    queryKey: ['users', lang, search],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/users', {
          params: { query: { ...search, limit: 50 } } as UsersQuery & object,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function person(lang: string, id: string) {
  return queryOptions({
    queryKey: ['users', lang, 'one', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/users/{id}', { params: { path: { id } }, signal })),
  });
}

/** Closed ones too: history names them. */
export function allUnits(lang: string) {
  return queryOptions({
    queryKey: ['units', lang, 'all'],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/api/v1/units', { params: { query: { closed: 'true' } }, signal }))).items,
  });
}

export function unit(lang: string, key: string) {
  return queryOptions({
    queryKey: ['units', lang, 'one', key],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/units/{key}', { params: { path: { key } }, signal })),
  });
}
