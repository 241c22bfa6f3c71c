import type { JobHandlers } from '#platform';
import { Injectable } from '@nestjs/common';
import { MakeDigestsHandler } from './make-digests.handler.js';
import { SendDigestHandler } from './send-digest.handler.js';
import { SendSignInLinkHandler } from './send-sign-in-link.handler.js';

/** Who does the jobs of mail. */
@Injectable()
export class MailHandlers {
  constructor(
    private readonly makeDigests: MakeDigestsHandler,
    private readonly sendDigest: SendDigestHandler,
    private readonly sendSignInLink: SendSignInLinkHandler,
  ) {}

  byJob(): Pick<JobHandlers, 'make-digests' | 'send-digest' | 'send-sign-in-link'> {
    return {
      'make-digests': this.makeDigests,
      'send-digest': this.sendDigest,
      'send-sign-in-link': this.sendSignInLink,
    };
  }
}
