import type { Actor, Viewer } from '#platform';
import { KeepWebhook, Webhooks } from '#webhooks';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { PageQuery } from '../lists/page.request.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';
import {
  WebhookList,
  WebhookMadeResponse,
  WebhookResponse,
  webhookResponse,
  WebhookSecretResponse,
} from './webhook.response.js';
import { ChangeWebhookRequest, MakeWebhookRequest } from './webhooks.request.js';

/** Programs of others that are told of what members of a body see differently. */
@Allows('keep-webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly keepWebhook: KeepWebhook,
  ) {}

  /** Those of the bodies whose webhooks one keeps, in the order in which they were made. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() page: PageQuery): Promise<WebhookList> {
    const { items, next, total } = await this.webhooks.list(viewer, page);
    return { items: items.map(webhookResponse), next, total };
  }

  /** Makes a webhook; its secret is told in the answer and never again. */
  @Post()
  make(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Body() asked: MakeWebhookRequest,
  ): Promise<WebhookMadeResponse> {
    return this.keepWebhook.make(viewer, actor, asked);
  }

  @Get(':id')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookResponse> {
    const hook = await this.webhooks.open(viewer, id);
    reply.header('etag', etagOf(hook.version));
    return webhookResponse(hook);
  }

  /** Its address, what it hears of, whether it is told. Switched off, it is not told what waits. */
  @Patch(':id')
  async change(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() asked: ChangeWebhookRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookResponse> {
    await this.keepWebhook.change(viewer, actor, id, seen, asked);
    return this.open(viewer, id, reply);
  }

  /** Takes it away, with all that it was told. */
  @Delete(':id')
  @HttpCode(204)
  async remove(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.keepWebhook.remove(viewer, actor, id);
  }

  /** Makes a new secret; the one before signs beside it for a day. */
  @Post(':id/secret')
  @HttpCode(200)
  async renewSecret(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<WebhookSecretResponse> {
    return { secret: await this.keepWebhook.renewSecret(viewer, actor, id) };
  }
}
