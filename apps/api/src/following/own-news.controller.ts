import type { Actor, Viewer } from '#platform';
import { LeaveLists } from '#reminders';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { WantNewsRequest } from './following.request.js';
import { NewsWantedResponse } from './following.response.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** Whether one is told by mail of what one follows. */
@Allows('keep-own-settings')
@Controller('me/following')
export class OwnNewsController {
  constructor(private readonly lists: LeaveLists) {}

  @Get()
  async show(@CurrentViewer() viewer: Person): Promise<NewsWantedResponse> {
    return { mailed: await this.lists.wantsNews(viewer) };
  }

  @Put()
  async want(
    @CurrentViewer() viewer: Person,
    @CurrentActor() actor: Actor,
    @Body() { mailed }: WantNewsRequest,
  ): Promise<NewsWantedResponse> {
    await this.lists.setNews(viewer, actor, mailed);
    return this.show(viewer);
  }
}
