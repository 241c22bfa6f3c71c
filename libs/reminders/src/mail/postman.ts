import { Configuration } from '#platform';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { ComposedMail } from './compose-digest.js';
import { EvenPace } from './even-pace.js';
import { Undelivered } from './undelivered.js';

/** Where mail went: to the mail server, or no further than the mailbox page. */
export type Via = 'smtp' | 'mailbox';

const limits = {
  pool: true,
  maxConnections: 4,
  // A server may think long over a mail, and who hangs up on it makes a double (ms).
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 120_000,
  dnsTimeout: 10_000,
} as const;

/** Hands mail to the mail server of SMTP_URL; without one, mail stays in the mailbox, where it is kept in any case. */
@Injectable()
export class Postman implements OnApplicationShutdown {
  readonly via: Via;
  private readonly from: string;
  private readonly transport: Transporter | null;
  private readonly pace: EvenPace;

  constructor({ smtpUrl, smtpRate, mailFrom }: Configuration) {
    this.via = smtpUrl === null ? 'mailbox' : 'smtp';
    this.from = mailFrom;
    this.transport = smtpUrl === null ? null : createTransport({ url: smtpUrl, ...limits });
    // Not a minute's worth at once: many servers count by the second.
    this.pace = new EvenPace(60_000 / smtpRate);
  }

  /**
   * @param lastLook asked when it is the mail's turn, which may be long after: what it throws keeps the mail here
   * @throws Undelivered when the mail server did not take the mail
   */
  async deliver(
    mail: ComposedMail,
    to: { readonly name: string; readonly address: string },
    lastLook: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    if (this.transport === null) return;
    await this.pace.turn();
    await lastLook();
    const { messageId, subject, text, html, calendar } = mail;
    await this.transport
      .sendMail({
        from: this.from,
        to,
        messageId,
        subject,
        text,
        html,
        headers: headersOf(mail),
        attachments: calendar === null ? [] : [attached(calendar)],
      })
      .catch((error: unknown) => {
        throw Undelivered.because(error);
      });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

/** Out-of-office programs and mailing lists do not answer a machine (RFC 3834); one click leaves what may be left (RFC 8058). */
function headersOf({ lang, leaveUrl }: ComposedMail): Readonly<Record<string, string>> {
  return {
    'Auto-Submitted': 'auto-generated',
    'Content-Language': lang,
    ...(leaveUrl === null
      ? {}
      : { 'List-Unsubscribe': `<${leaveUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}

function attached(calendar: string) {
  return {
    filename: 'dates.ics',
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: calendar,
  };
}
