import { FeedAddresses, type FeedAbout } from '#people';
import { Configuration, type Actor, type Viewer } from '#platform';
import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allows, CurrentActor, CurrentViewer, InPerson } from '../access/index.js';
import { FeedGivenResponse, FeedList, feedResponse } from './feed.response.js';
import { GiveFeedRequest } from './feeds.request.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** The calendar feeds that one has made for one's own programs. */
@InPerson()
@Allows('keep-own-settings')
@Controller('me/feeds')
export class OwnFeedsController {
  constructor(
    private readonly feeds: FeedAddresses,
    private readonly configuration: Configuration,
  ) {}

  /** The newest first, without their addresses. */
  @Get()
  @Header('cache-control', 'no-store')
  async list(@CurrentViewer() viewer: Person): Promise<FeedList> {
    return { items: (await this.feeds.ofPerson(viewer)).map(feedResponse) };
  }

  /** Makes a feed; its secret address is told in the answer and never again. */
  @Post()
  @Header('cache-control', 'no-store')
  async give(
    @CurrentViewer() viewer: Person,
    @CurrentActor() actor: Actor,
    @Body() asked: GiveFeedRequest,
  ): Promise<FeedGivenResponse> {
    const { id, token } = await this.feeds.give(viewer, actor, aboutOf(asked));
    const address = new URL(`/api/v1/feeds/${token}.ics`, this.configuration.publicUrl).href;
    return { id, address };
  }

  /** Its address opens nothing any more. */
  @Delete(':id')
  @HttpCode(204)
  async revoke(
    @CurrentViewer() viewer: Person,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.feeds.revoke(viewer, actor, id);
  }
}

function aboutOf({ about, body = '', unit = '' }: GiveFeedRequest): FeedAbout {
  if (about === 'body') return { about, body };
  return about === 'unit' ? { about, unit } : { about };
}
