import { WorkOnItems, type ItemsActed } from '#followup';
import type { SpokenLanguage } from '#messages';
import type { Actor, Viewer } from '#platform';
import { Items } from '#register';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { ItemList, itemList } from './item.response.js';
import { AnswerItemsRequest, ItemsRequest, ReturnItemsRequest, UpdateItemsRequest } from './items.request.js';

/** What people do with items of a mandate, one or many at once: all or none. Each answers with the items as they stand. */
@Controller('mandates/:id/items')
export class ItemActsController {
  constructor(
    private readonly items: Items,
    private readonly work: WorkOnItems,
  ) {}

  /** Says whether they are accepted, and by when they are to be done. */
  @Allows('answer-items')
  @Post('acceptance')
  @HttpCode(200)
  async answer(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) mandate: string,
    @Body() { items, acceptance, reason = null, targetDate }: AnswerItemsRequest,
  ): Promise<ItemList> {
    const dated = targetDate === undefined ? {} : { targetDate };
    await this.work.answer(acted(viewer, actor, mandate, items), {
      acceptance: acceptance ?? null,
      reason,
      ...dated,
    });
    return this.answerWith(viewer, lang, mandate);
  }

  /** Writes an update of each; it is never edited, and members read it once it is cleared. */
  @Allows('work-on-tasks')
  @Post('updates')
  @HttpCode(200)
  async writeUpdate(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) mandate: string,
    @Body() { items, implementation, narrative }: UpdateItemsRequest,
  ): Promise<ItemList> {
    await this.work.writeUpdate(acted(viewer, actor, mandate, items), { implementation, narrative });
    return this.answerWith(viewer, lang, mandate);
  }

  /** Clears what was written last of each for members to read. */
  @Allows('clear-updates')
  @Post('clear')
  @HttpCode(200)
  async clear(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) mandate: string,
    @Body() { items }: ItemsRequest,
  ): Promise<ItemList> {
    await this.work.clear(acted(viewer, actor, mandate, items));
    return this.answerWith(viewer, lang, mandate);
  }

  /** Returns what was written last of each, with the reason. */
  @Allows('clear-updates')
  @Post('return')
  @HttpCode(200)
  async returnForWork(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) mandate: string,
    @Body() { items, reason }: ReturnItemsRequest,
  ): Promise<ItemList> {
    await this.work.returnForWork(acted(viewer, actor, mandate, items), reason);
    return this.answerWith(viewer, lang, mandate);
  }

  private async answerWith(viewer: Viewer, lang: SpokenLanguage, mandate: string): Promise<ItemList> {
    return itemList(await this.items.ofMandate(viewer, mandate), viewer, lang);
  }
}

function acted(viewer: Viewer, actor: Actor, mandate: string, items: ItemsRequest['items']): ItemsActed {
  return { viewer, actor, mandate, items: items.map(({ id, version }) => ({ id, seen: version })) };
}
