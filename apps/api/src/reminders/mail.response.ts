import type { MailSummary, OpenedMail } from '#reminders';

export class MailResponse {
  id: string;
  /** The name of the person. */
  to: string;
  subject: string;
  lang: string;
  /** ISO 8601, in UTC. */
  sentAt: string;
}

export class OpenedMailResponse extends MailResponse {
  html: string;
  text: string;
}

export class MailPageResponse {
  items: MailResponse[];
  next: string | null;
  total: number | null;
}

export function mailResponse({ id, to, subject, lang, sentAt }: MailSummary): MailResponse {
  return { id, to, subject, lang, sentAt: sentAt.toISOString() };
}

export function openedMailResponse(mail: OpenedMail): OpenedMailResponse {
  return { ...mailResponse(mail), html: mail.html, text: mail.text };
}
