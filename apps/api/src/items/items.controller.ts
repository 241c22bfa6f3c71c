import { KeepItems, type ItemsKept } from '#followup';
import type { SpokenLanguage } from '#messages';
import type { Actor, Viewer } from '#platform';
import { Items, ItemUpdates } from '#register';
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
import { PreviewQuery } from '../calendar/preview.request.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { SeenVersion } from '../versions/if-match.js';
import {
  ItemList,
  itemList,
  ItemsAddedResponse,
  ItemUpdateList,
  itemUpdateResponse,
} from './item.response.js';
import { ItemListRequest, ItemRequest } from './items.request.js';

/** The numbered items of a mandate, such as the recommendations of a report. */
@Controller('mandates/:id/items')
export class ItemsController {
  constructor(
    private readonly items: Items,
    private readonly updates: ItemUpdates,
    private readonly keepItems: KeepItems,
  ) {}

  /** In the order of their list; each with its version, which a change sends back. */
  @Allows('see-mandates')
  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ItemList> {
    return itemList(await this.items.ofMandate(viewer, id), viewer, lang);
  }

  /** Adds one. */
  @Allows('keep-items')
  @Post()
  @HttpCode(201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) mandate: string,
    @Body() item: ItemRequest,
  ): Promise<ItemList> {
    await this.keepItems.add({ viewer, actor, mandate }, stated(item));
    return this.list(viewer, lang, mandate);
  }

  /** Adds those of a list, one a line, numbers found. With `preview=true` it only tells what it finds. */
  @Allows('keep-items')
  @Post('list')
  @HttpCode(201)
  async addList(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) mandate: string,
    @Query() { preview }: PreviewQuery,
    @Body() { lang, list, document = null, unit = null }: ItemListRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ItemsAddedResponse> {
    const pasted = { lang, list, document, unit };
    const found = this.keepItems.preview(pasted).map((item) => ({ ...item }));
    if (preview === 'true') {
      void reply.status(200);
      return { found, added: [] };
    }
    return { found, added: [...(await this.keepItems.addList({ viewer, actor, mandate }, pasted))] };
  }

  /** Corrects what it says. Send its version as If-Match. */
  @Allows('keep-items')
  @Patch(':item')
  async correct(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) mandate: string,
    @Param('item', ParseUUIDPipe) item: string,
    @SeenVersion() seen: number,
    @Body() request: ItemRequest,
  ): Promise<ItemList> {
    await this.keepItems.correct({ viewer, actor, mandate }, item, seen, stated(request));
    return this.list(viewer, lang, mandate);
  }

  /** Takes it away, as long as nobody has answered it or written of it. Send its version as If-Match. */
  @Allows('keep-items')
  @Delete(':item')
  @HttpCode(204)
  async remove(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) mandate: string,
    @Param('item', ParseUUIDPipe) item: string,
    @SeenVersion() seen: number,
  ): Promise<void> {
    const kept: ItemsKept = { viewer, actor, mandate };
    await this.keepItems.remove(kept, item, seen);
  }

  /** What was written of it. */
  @Allows('see-mandates')
  @Get(':item/updates')
  async written(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) mandate: string,
    @Param('item', ParseUUIDPipe) item: string,
  ): Promise<ItemUpdateList> {
    const updates = await this.updates.of(viewer, mandate, item);
    return { items: updates.map((update) => itemUpdateResponse(update, lang)) };
  }
}

function stated({ number, texts, document = null, unit = null, targetDate = null }: ItemRequest) {
  return { number, texts, document, unit, targetDate };
}
