import type { JobHandlers } from '#platform';
import { Injectable } from '@nestjs/common';
import { ReadUploadHandler } from './read-upload.handler.js';
import { MakeDigestsHandler } from './reminders/make-digests.handler.js';
import { SendDigestHandler } from './reminders/send-digest.handler.js';
import { SendSignInLinkHandler } from './reminders/send-sign-in-link.handler.js';
import { UpkeepHandlers } from './upkeep-handlers.js';
import { WebhookHandlers } from './webhooks/webhook-handlers.js';

/** Who does which job; the type asks for every job of the catalogue. */
@Injectable()
export class Handlers {
  constructor(
    private readonly readUpload: ReadUploadHandler,
    private readonly makeDigests: MakeDigestsHandler,
    private readonly sendDigest: SendDigestHandler,
    private readonly sendSignInLink: SendSignInLinkHandler,
    private readonly upkeep: UpkeepHandlers,
    private readonly webhooks: WebhookHandlers,
  ) {}

  byJob(): JobHandlers {
    return {
      'read-upload': this.readUpload,
      'make-digests': this.makeDigests,
      'send-digest': this.sendDigest,
      'send-sign-in-link': this.sendSignInLink,
      ...this.upkeep.byJob(),
      ...this.webhooks.byJob(),
    };
  }
}
