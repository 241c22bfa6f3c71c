import { queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '../../api/client.js';
import { answerOf, reply } from '../../api/refusal.js';

export type ComingMail = Answer<'/api/v1/reminders/coming'>['items'][number];
export type Reminder = Answer<'/api/v1/reminders'>['items'][number];
export type FailedMail = Answer<'/api/v1/reminders/failed'>['items'][number];
export type PreviewedMail = Answer<'/api/v1/reminders/preview'>;
export type MembersList = Answer<'/api/v1/reminders/lists'>['items'][number];
export type PreviewedList = Answer<'/api/v1/reminders/lists/{id}/preview'>;
export type ReminderPolicy = Answer<'/api/v1/bodies/{key}/reminder-policy'>;

const rows = 50;

/** All that hangs on what is planned: asked again after every act. */
export const aboutReminders = ['reminders'];

export function comingMails(query: { readonly cursor?: string; readonly body?: string }) {
  return queryOptions({
    queryKey: ['reminders', 'coming', query],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/reminders/coming', { params: { query: { ...query, limit: rows } }, signal })),
  });
}

export type PreviewOf = { readonly person: string; readonly on: string; readonly lang?: Language };
type Language = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

export function previewedMail(query: PreviewOf) {
  return queryOptions({
    queryKey: ['reminders', 'preview', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/reminders/preview', { params: { query }, signal })),
  });
}

export const failedMails = queryOptions({
  queryKey: ['reminders', 'failed'],
  queryFn: ({ signal }) =>
    answerOf(api.GET('/api/v1/reminders/failed', { params: { query: { limit: rows } }, signal })),
});

export function missedReminders(cursor: string | undefined) {
  const query = { state: 'missed', limit: rows, ...(cursor === undefined ? {} : { cursor }) } as const;
  return queryOptions({
    queryKey: ['reminders', 'missed', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/reminders', { params: { query }, signal })),
  });
}

export function membersLists(cursor: string | undefined) {
  const query = { limit: rows, ...(cursor === undefined ? {} : { cursor }) };
  return queryOptions({
    queryKey: ['reminders', 'lists', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/reminders/lists', { params: { query }, signal })),
  });
}

export function membersList(id: string) {
  return queryOptions({
    queryKey: ['reminders', 'list', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/reminders/lists/{id}', { params: { path: { id } }, signal })),
  });
}

/** The list as members who read a language get it; without one, as most do. */
export function previewedList(id: string, lang: Language | null) {
  const params = { path: { id }, query: lang === null ? {} : { lang } };
  return queryOptions({
    queryKey: ['reminders', 'list', id, 'preview', lang],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/reminders/lists/{id}/preview', { params, signal })),
  });
}

/** The policy of a body with the version that a change must name. */
export function reminderPolicy(body: string) {
  return queryOptions({
    queryKey: ['reminders', 'policy', body],
    queryFn: async ({ signal }) => {
      const path = { key: body };
      const got = await reply(api.GET('/api/v1/bodies/{key}/reminder-policy', { params: { path }, signal }));
      return { policy: got.data!, etag: got.response.headers.get('etag') ?? '' };
    },
  });
}

export function remindedPeople(query: { readonly cursor?: string; readonly q?: string }) {
  return queryOptions({
    queryKey: ['reminders', 'people', query],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/reminders/people', { params: { query: { ...query, limit: rows } }, signal })),
  });
}

export function remindedPerson(id: string) {
  return queryOptions({
    queryKey: ['reminders', 'person', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/reminders/people/{id}', { params: { path: { id } }, signal })),
  });
}

export function delegatesOf(id: string) {
  return queryOptions({
    queryKey: ['reminders', 'delegates', id],
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.GET('/api/v1/reminders/people/{id}/delegates', { params: { path: { id } }, signal }),
        )
      ).items,
  });
}

export const ownDelegates = queryOptions({
  queryKey: ['me', 'delegates'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/api/v1/me/delegates', { signal }))).items,
});

export const ownSettings = queryOptions({
  queryKey: ['me', 'settings'],
  queryFn: async ({ signal }) => {
    const got = await reply(api.GET('/api/v1/me', { signal }));
    return { settings: got.data!, etag: got.response.headers.get('etag') ?? '' };
  },
});

export const ownMembersLists = queryOptions({
  queryKey: ['me', 'members-lists'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/api/v1/me/members-lists', { signal }))).items,
});
