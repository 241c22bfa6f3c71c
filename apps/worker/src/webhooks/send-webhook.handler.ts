import type { JobHandler, JobPayload } from '#platform';
import { SendWebhook } from '#webhooks';
import { Injectable } from '@nestjs/common';

@Injectable()
export class SendWebhookHandler implements JobHandler<'send-webhook'> {
  constructor(private readonly sendWebhook: SendWebhook) {}

  handle({ deliveryId }: JobPayload<'send-webhook'>): Promise<void> {
    return this.sendWebhook.run(deliveryId);
  }
}
