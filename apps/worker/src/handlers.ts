import type { JobHandlers } from '#platform';
import { Injectable } from '@nestjs/common';
import { ReadUploadHandler } from './read-upload.handler.js';
import { MailHandlers } from './reminders/mail-handlers.js';
import { UpkeepHandlers } from './upkeep-handlers.js';
import { WebhookHandlers } from './webhooks/webhook-handlers.js';

/** Who does which job; the type asks for every job of the catalogue. */
@Injectable()
export class Handlers {
  constructor(
    private readonly readUpload: ReadUploadHandler,
    private readonly mail: MailHandlers,
    private readonly upkeep: UpkeepHandlers,
    private readonly webhooks: WebhookHandlers,
  ) {}

  byJob(): JobHandlers {
    return {
      'read-upload': this.readUpload,
      ...this.mail.byJob(),
      ...this.upkeep.byJob(),
      ...this.webhooks.byJob(),
    };
  }
}
