import { ChangeCalendar, TellConsequences, type AskedChange } from '#followup';
import type { SpokenLanguage } from '#messages';
import { Refused, type Actor, type Viewer } from '#platform';
import { Body, Controller, Param, Patch, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { etagOf, SeenVersionIfSent } from '../versions/if-match.js';
import { bodyResponse } from './body.response.js';
import { BodyChangedResponse } from './calendar-changed.response.js';
import { ChangeBodyRequest } from './change-body.request.js';
import { PreviewQuery } from './preview.request.js';

/** Officers keep what is said of their bodies. */
@Controller('bodies')
export class BodyActsController {
  constructor(
    private readonly changeCalendar: ChangeCalendar,
    private readonly consequences: TellConsequences,
  ) {}

  /**
   * Says anew what its names, its zone and the body above it are, and of which years the calendar is whole; what is due
   * follows. With `preview=true` nothing is written. Send the ETag that you were given as If-Match; a preview may go
   * without. Stale (412): the answer has the newer body.
   */
  @Allows('keep-calendar')
  @Patch(':key')
  async change(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('key') key: string,
    @SeenVersionIfSent() seen: number | null,
    @Query() { preview }: PreviewQuery,
    @Body() { reason = null, ...change }: ChangeBodyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BodyChangedResponse> {
    if (seen === null && preview !== 'true') throw new Refused('version-missing');
    const asked: AskedChange = { change: { of: 'body', key, change }, seen, reason };
    const { body, consequences } =
      preview === 'true'
        ? await this.changeCalendar.preview(viewer, actor, asked)
        : await this.changeCalendar.run(viewer, actor, asked);
    void reply.header('etag', etagOf(body.version));
    return {
      body: bodyResponse(body),
      consequences: await this.consequences.to(viewer, lang, consequences),
    };
  }
}
