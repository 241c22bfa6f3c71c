import { CalendarStore } from '#calendar';
import { Refused, type Viewer } from '#platform';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentViewer } from '../access/index.js';
import { etagOf } from '../versions/if-match.js';
import { pageOfWhole } from './page-of-whole.js';
import { SessionPage, SessionResponse, sessionResponse } from './session.response.js';
import { SessionsQuery } from './sessions.request.js';
import { sortedSessions } from './sorted-sessions.js';

@Controller('sessions')
export class SessionsController {
  constructor(private readonly calendars: CalendarStore) {}

  /** The sessions of the bodies in which one holds a role, or of one of them, in the order of their names unless said. */
  @Allows('see-calendar')
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: SessionsQuery): Promise<SessionPage> {
    const inOrder = sortedSessions(await this.calendars.sessionsOf(viewer, query.body ?? null), query.sort);
    const page = pageOfWhole(inOrder, query);
    return { ...page, items: page.items.map(sessionResponse) };
  }

  /** One session by its key, with plain slashes or encoded: executive-board/2026/2, assembly/2. */
  @Allows('see-calendar')
  @Get(':key')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const session = await this.calendars.session(viewer, key);
    if (session === null) throw new Refused('not-found');
    void reply.header('etag', etagOf(session.version));
    return sessionResponse(session);
  }
}
