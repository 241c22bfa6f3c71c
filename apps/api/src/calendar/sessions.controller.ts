import { CalendarStore } from '#calendar';
import type { Viewer } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { pageOfWhole } from './page-of-whole.js';
import { SessionPage, sessionResponse } from './session.response.js';
import { SessionsQuery } from './sessions.request.js';

@Controller('sessions')
export class SessionsController {
  constructor(private readonly calendars: CalendarStore) {}

  /** The sessions of the bodies in which one holds a role, or of one of them, in the order of their names. */
  @Allows('see-calendar')
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: SessionsQuery): Promise<SessionPage> {
    const page = pageOfWhole(await this.calendars.sessionsOf(viewer, query.body ?? null), query);
    return { ...page, items: page.items.map(sessionResponse) };
  }
}
