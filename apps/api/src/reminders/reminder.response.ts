import type { ComingMail, FailedDigest, PreviewedDigest, ReminderView } from '#reminders';

export class NamedPersonResponse {
  id: string;
  name: string;
}

export class ReminderResponse {
  id: string;
  person: NamedPersonResponse;
  body: string;
  /** Null for a list. */
  task: string | null;
  /** notice, 14-days-before, 1-days-after, moved-on, meeting-lost; of a list: late-list, undated-list, members-list, release-soon, release-today; item, of a mandate, with a day of its own. */
  kind: string;
  deadlineKind: string | null;
  deadlineDate: string | null;
  /** The session, or the day, that a list is about; the item with the step and its day: "0190… 14-days-before 2027-03-01". */
  about: string | null;
  /** The first day whose mail may hold it. */
  onDate: string;
  /** In the place of an owner who has no account or no address. */
  insteadOfOwner: boolean;
  state: 'planned' | 'sent' | 'withdrawn' | 'missed';
  /** Why it was not said. */
  why: string | null;
}

export class ReminderPage {
  items: ReminderResponse[];
  next: string | null;
  total: number | null;
}

export class ComingMailResponse {
  onDate: string;
  person: NamedPersonResponse;
  lang: string;
  /** How many reminders and lists. */
  count: number;
  /** The person is away on that day. */
  away: boolean;
  /** The name of who hears in their place; null where nobody does. */
  delegate: string | null;
}

export class ComingMailPage {
  items: ComingMailResponse[];
  next: string | null;
  total: number | null;
}

export class PreviewResponse {
  name: string;
  lang: string;
  /** Null when there would be nothing to say, as all the rest. */
  subject: string | null;
  text: string | null;
  html: string | null;
  /** What is attached, as iCalendar. */
  calendar: string | null;
}

export class FailedDigestResponse {
  id: string;
  person: NamedPersonResponse;
  onDate: string;
  attempts: number;
  /** What the mail server said. */
  failure: string;
  /** A later mail reached the person. */
  reachedSince: boolean;
}

export class FailedDigestPage {
  items: FailedDigestResponse[];
  next: string | null;
  total: number | null;
}

export function reminderResponse({ person, name, ...reminder }: ReminderView): ReminderResponse {
  return { ...reminder, person: { id: person, name } };
}

export function comingMailResponse({ person, name, ...mail }: ComingMail): ComingMailResponse {
  return { ...mail, person: { id: person, name } };
}

export function failedDigestResponse({ person, name, ...digest }: FailedDigest): FailedDigestResponse {
  return { ...digest, person: { id: person, name } };
}

export function previewResponse({ name, lang, mail }: PreviewedDigest): PreviewResponse {
  const { subject = null, text = null, html = null, calendar = null } = mail ?? {};
  return { name, lang, subject, text, html, calendar };
}
