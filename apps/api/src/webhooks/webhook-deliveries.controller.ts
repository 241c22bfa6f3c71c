import type { Actor, Viewer } from '#platform';
import { TryWebhook, Webhooks } from '#webhooks';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { PageQuery } from '../lists/page.request.js';
import { deliveryResponse, WebhookDeliveryList, WebhookTestedResponse } from './webhook.response.js';

/** What a webhook was told, and what became of it. */
@Allows('keep-webhooks')
@Controller('webhooks/:id')
export class WebhookDeliveriesController {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly tryWebhook: TryWebhook,
  ) {}

  /** The newest first; what is older than a month is forgotten. */
  @Get('deliveries')
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<WebhookDeliveryList> {
    const { items, next, total } = await this.webhooks.deliveries(viewer, id, page);
    return { items: items.map(deliveryResponse), next, total };
  }

  /** Sends a test, which tells nothing. */
  @Post('test')
  @HttpCode(202)
  async test(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<WebhookTestedResponse> {
    return { delivery: await this.tryWebhook.test(viewer, actor, id) };
  }

  /** Tells again what was told or given up, under the same id. */
  @Post('deliveries/:delivery/resend')
  @HttpCode(202)
  async again(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('delivery', ParseUUIDPipe) delivery: string,
  ): Promise<void> {
    await this.tryWebhook.again(viewer, actor, id, delivery);
  }
}
