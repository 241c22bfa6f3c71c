import type { PreviewedMembersList } from '#followup';
import type { MembersListView } from '#reminders';

export class MembersListResponse {
  id: string;
  body: string;
  /** The key of the session. */
  session: string;
  opensOn: string;
  /** The day it goes, once it is released. */
  goesOn: string;
  state: 'held' | 'released' | 'withdrawn';
  /** ISO 8601, in UTC; null while it is held. */
  releasedAt: string | null;
  /** Null where nobody had to. */
  releasedBy: string | null;
  /** How many people are to get it, have got it, and asked not to. */
  planned: number;
  sent: number;
  left: number;
  version: number;
}

export class MembersListPage {
  items: MembersListResponse[];
  next: string | null;
  total: number | null;
}

export class ReadersResponse {
  lang: string;
  people: number;
}

/** The list as its readers will get it. */
export class MembersListPreviewResponse {
  lang: string;
  /** In which languages how many of those read who would get it; most first. */
  languages: ReadersResponse[];
  /** Null when nobody would get it, or nothing is outstanding, as all the rest. */
  subject: string | null;
  text: string | null;
  html: string | null;
}

export function membersListPreviewResponse({
  lang,
  languages,
  mail,
}: PreviewedMembersList): MembersListPreviewResponse {
  const { subject = null, text = null, html = null } = mail ?? {};
  return { lang, languages: [...languages], subject, text, html };
}

export function membersListResponse({ releasedAt, ...list }: MembersListView): MembersListResponse {
  return { ...list, releasedAt: releasedAt?.toISOString() ?? null };
}
