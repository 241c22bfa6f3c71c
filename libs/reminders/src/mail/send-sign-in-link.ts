import type { SpokenLanguage } from '#messages';
import { Configuration } from '#platform';
import { Injectable } from '@nestjs/common';
import { composeSignInLink } from './compose-sign-in-link.js';
import { Postman } from './postman.js';
import { withoutAddresses } from './without-addresses.js';

/** A link to be mailed: not kept on the mailbox page, where others would read it and sign in by it. */
export interface MailedLink {
  readonly id: string;
  readonly token: string;
  /** An administrator lets them in. */
  readonly invited: boolean;
  readonly to: { readonly name: string; readonly address: string; readonly lang: SpokenLanguage };
}

/** Mails a link to sign in by. */
@Injectable()
export class SignInLinkMail {
  constructor(
    private readonly configuration: Configuration,
    private readonly postman: Postman,
  ) {}

  /** @throws Error without the address, when the mail server did not take it; whether trying again is of use */
  async send({ to, ...link }: MailedLink): Promise<void> {
    const mail = composeSignInLink(link, to.lang, this.configuration.publicUrl);
    await this.postman.deliver(mail, to).catch((error: unknown) => {
      const said = error instanceof Error ? error.message : String(error);
      throw new Error(`sign-in link ${link.id}: ${withoutAddresses(said)}`);
    });
  }
}
