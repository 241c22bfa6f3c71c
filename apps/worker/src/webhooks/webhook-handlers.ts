import type { JobHandlers } from '#platform';
import { Injectable } from '@nestjs/common';
import { SendWebhookHandler } from './send-webhook.handler.js';
import { TellWebhooksHandler } from './tell-webhooks.handler.js';

/** Who does the jobs of webhooks. */
@Injectable()
export class WebhookHandlers {
  constructor(
    private readonly tellWebhooks: TellWebhooksHandler,
    private readonly sendWebhook: SendWebhookHandler,
  ) {}

  byJob(): Pick<JobHandlers, 'tell-webhooks' | 'send-webhook'> {
    return { 'tell-webhooks': this.tellWebhooks, 'send-webhook': this.sendWebhook };
  }
}
