import { MakeSignInLink } from '#people';
import type { JobHandler, JobPayload } from '#platform';
import { SignInLinkMail } from '#reminders';
import { Injectable } from '@nestjs/common';

/** Writes and hands over the mail with a sign-in link; for an address that nobody has there is nothing to do. */
@Injectable()
export class SendSignInLinkHandler implements JobHandler<'send-sign-in-link'> {
  constructor(
    private readonly makeLink: MakeSignInLink,
    private readonly mail: SignInLinkMail,
  ) {}

  async handle({ linkId }: JobPayload<'send-sign-in-link'>): Promise<void> {
    const link = await this.makeLink.run(linkId);
    if (link !== null) await this.mail.send({ id: linkId, ...link });
  }
}
