import { Queues, type JobHandler, type JobPayload } from '#platform';
import { StrandedWebhooks, TellWebhooks } from '#webhooks';
import { Injectable } from '@nestjs/common';

/** Tells what is new, and rings again for what still waits. */
@Injectable()
export class TellWebhooksHandler implements JobHandler<'tell-webhooks'> {
  constructor(
    private readonly tellWebhooks: TellWebhooks,
    private readonly stranded: StrandedWebhooks,
    private readonly queues: Queues,
  ) {}

  async handle(_: JobPayload<'tell-webhooks'>, stopping: AbortSignal): Promise<void> {
    await this.tellWebhooks.run(stopping);
    const waiting = await this.stranded.deliveries();
    await this.queues.enqueue(
      waiting.map((deliveryId) => ({ name: 'send-webhook' as const, payload: { deliveryId } })),
    );
    await this.stranded.forgetOld();
  }
}
