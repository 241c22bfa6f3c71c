import { PreviewMembersList, ReleaseMembersList } from '#followup';
import type { Actor, Viewer } from '#platform';
import { DigestSource, MembersLists } from '#reminders';
import { Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { PageQuery } from '../lists/page.request.js';
import { framedMail, framedMailPolicy } from './framed-mail.js';
import {
  MembersListPage,
  MembersListPreviewResponse,
  membersListPreviewResponse,
  MembersListResponse,
  membersListResponse,
} from './members-list.response.js';
import { PreviewListQuery } from './reminders.request.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';

/** The lists of outstanding mandates that members get before sessions. */
@Allows('keep-reminders')
@Controller('reminders/lists')
export class MembersListsController {
  constructor(
    private readonly lists: MembersLists,
    private readonly releaseList: ReleaseMembersList,
    private readonly previews: PreviewMembersList,
    private readonly source: DigestSource,
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

  /** As members will read it, held or released: written as it would go now. */
  @Get(':id/preview')
  @Header('cache-control', 'private, no-store')
  async preview(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PreviewListQuery,
  ): Promise<MembersListPreviewResponse> {
    return membersListPreviewResponse(await this.written(viewer, id, query));
  }

  /** The same as a page, to be framed; empty when there would be nothing to say. */
  @Get(':id/preview/page')
  @ApiProduces('text/html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', framedMailPolicy)
  @Header('cache-control', 'private, no-store')
  async previewPage(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PreviewListQuery,
  ): Promise<string> {
    const { mail } = await this.written(viewer, id, query);
    return framedMail(mail?.html ?? null);
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

  private written(viewer: Viewer, list: string, { lang }: PreviewListQuery) {
    return this.previews.of(viewer, { list, lang: lang ?? null }, this.source);
  }
}
