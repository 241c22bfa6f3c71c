import { ReleaseMembersList } from '#followup';
import type { Actor, Viewer } from '#platform';
import { MembersLists } from '#reminders';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { PageQuery } from '../lists/page.request.js';
import { MembersListPage, MembersListResponse, membersListResponse } from './members-list.response.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';

/** The lists of outstanding mandates that members get before sessions. */
@Allows('keep-reminders')
@Controller('reminders/lists')
export class MembersListsController {
  constructor(
    private readonly lists: MembersLists,
    private readonly releaseList: ReleaseMembersList,
  ) {}

  /** The session that opens last first. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: PageQuery): Promise<MembersListPage> {
    const { items, ...page } = await this.lists.list(viewer, query);
    return { ...page, items: items.map(membersListResponse) };
  }

  @Get(':id')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MembersListResponse> {
    const list = await this.lists.open(viewer, id);
    reply.header('etag', etagOf(list.version));
    return membersListResponse(list);
  }

  /** Lets it go: on its day, or when that has passed, with the next mails. */
  @Post(':id/release')
  @HttpCode(200)
  async release(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) list: string,
    @SeenVersion() seen: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MembersListResponse> {
    await this.releaseList.release({ viewer, actor, list, seen });
    return this.open(viewer, list, reply);
  }

  /** Holds it: who has not got it does not get it until it is released again. */
  @Post(':id/hold')
  @HttpCode(200)
  async hold(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) list: string,
    @SeenVersion() seen: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MembersListResponse> {
    await this.releaseList.hold({ viewer, actor, list, seen });
    return this.open(viewer, list, reply);
  }
}
