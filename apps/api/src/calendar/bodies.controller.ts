import { CalendarStore } from '#calendar';
import type { Viewer } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { PageQuery } from '../lists/page.request.js';
import { BodyPage, bodyResponse } from './body.response.js';
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
}
