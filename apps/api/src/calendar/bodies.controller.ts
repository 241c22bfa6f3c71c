import { CalendarStore } from '#calendar';
import { Refused, type Viewer } from '#platform';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentViewer } from '../access/index.js';
import { PageQuery } from '../lists/page.request.js';
import { etagOf } from '../versions/if-match.js';
import { BodyPage, BodyResponse, bodyResponse } from './body.response.js';
import { pageOfWhole } from './page-of-whole.js';

@Controller('bodies')
export class BodiesController {
  constructor(private readonly calendars: CalendarStore) {}

  /** The bodies in which one holds a role. */
  @Allows('see-calendar')
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: PageQuery): Promise<BodyPage> {
    const page = pageOfWhole(await this.calendars.bodiesOf(viewer), query);
    return { ...page, items: page.items.map(bodyResponse) };
  }

  /** One body by its key. */
  @Allows('see-calendar')
  @Get(':key')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BodyResponse> {
    const body = (await this.calendars.bodiesOf(viewer)).find((own) => own.key === key);
    if (body === undefined) throw new Refused('not-found');
    void reply.header('etag', etagOf(body.version));
    return bodyResponse(body);
  }
}
