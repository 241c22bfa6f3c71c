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

export function membersListResponse({ releasedAt, ...list }: MembersListView): MembersListResponse {
  return { ...list, releasedAt: releasedAt?.toISOString() ?? null };
}
