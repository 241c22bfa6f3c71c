import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import type { paths } from '../../api/schema.js';

export type AuditEntry = Answer<'/api/v1/audit'>['items'][number];

/** Which entries, as the address of the page holds it. */
export interface AuditSearch {
  readonly who?: string;
  readonly what?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly from?: string;
  readonly until?: string;
  readonly sort?: string;
  readonly cursor?: string;
}

/** The address may name an order that the server does not know: that is the server's to say. */
type AuditQuery = NonNullable<paths['/api/v1/audit']['get']['parameters']['query']>;

/** The reader's saved language is part of the question: the server says the deeds in it. */
export function auditEntries(lang: string, search: AuditSearch) {
  return queryOptions({
    queryKey: ['audit', lang, search],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/audit', { params: { query: { ...search, limit: 50 } as AuditQuery }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The address of the file that holds what the page shows, and all that follows it. */
export function auditFile({ cursor: _, ...search }: AuditSearch, format: 'csv' | 'json'): string {
  return `/api/v1/audit/export?${new URLSearchParams({ ...search, format }).toString()}`;
}
