import { Voices } from '#calendar';
import { ChangeMandate } from '#followup';
import type { SpokenLanguage } from '#messages';
import type { Actor, Viewer } from '#platform';
import { Items, Mandates } from '#register';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';
import { ChangeMandateRequest } from './change-mandate.request.js';
import { MandatePage, MandateResponse, mandateResponse } from './mandate.response.js';
import { MandatesQuery } from './mandates.request.js';

@Controller('mandates')
export class MandatesController {
  constructor(
    private readonly mandates: Mandates,
    private readonly voices: Voices,
    private readonly changeMandate: ChangeMandate,
    private readonly items: Items,
  ) {}

  /** The mandates that one may see, with their tasks, in the order in which they entered the register. */
  @Allows('see-mandates')
  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() query: MandatesQuery,
  ): Promise<MandatePage> {
    const page = await this.mandates.list(viewer, query);
    const voice = await this.voices.in(lang);
    const counts = await this.items.countsOf(
      viewer,
      page.items.map(({ id }) => id),
    );
    return {
      ...page,
      items: page.items.map((mandate) => mandateResponse(mandate, voice, counts.get(mandate.id))),
    };
  }

  /** One mandate with its tasks. */
  @Allows('see-mandates')
  @Get(':id')
  async open(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MandateResponse> {
    const mandate = await this.mandates.open(viewer, id);
    reply.header('etag', etagOf(mandate.version));
    const counts = await this.items.countsOf(viewer, [id]);
    return mandateResponse(mandate, await this.voices.in(lang), counts.get(id));
  }

  /**
   * Says which unit owes it: its focal points hear of its tasks from now on. Or says how its due rule is to be understood:
   * its tasks are resolved again, and what was delivered stays as it was.
   */
  @Allows('assign-units')
  @Patch(':id')
  async change(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() { unit, dueRule }: ChangeMandateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MandateResponse> {
    await this.changeMandate.run(viewer, actor, id, {
      seen,
      ...(unit === undefined ? {} : { unit }),
      ...(dueRule === undefined ? {} : { dueRule }),
    });
    return this.open(viewer, lang, id, reply);
  }
}
