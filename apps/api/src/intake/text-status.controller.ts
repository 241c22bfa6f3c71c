import { SayTextStatus } from '#followup';
import { Readings } from '#intake';
import type { SpokenLanguage } from '#messages';
import type { Actor, Viewer } from '#platform';
import { Body, Controller, Param, ParseUUIDPipe, Patch, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';
import { ReadingAnswers } from './reading-answers.js';
import type { ReadingResponse } from './reading.response.js';
import { TextStatusRequest } from './text-status.request.js';

/** Which of several texts of a decision one is, said after it was taken in. */
@Controller('intake')
export class TextStatusController {
  constructor(
    private readonly sayTextStatus: SayTextStatus,
    private readonly readings: Readings,
    private readonly answers: ReadingAnswers,
  ) {}

  /** Says what kind of text it is: which of two is the later one follows from it. What was accepted stays, marked so. */
  @Allows('take-in-decisions')
  @Patch(':id')
  async say(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) reading: string,
    @SeenVersion() seen: number,
    @Body() { status }: TextStatusRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReadingResponse> {
    await this.readings.byId(viewer, reading);
    await this.sayTextStatus.run(viewer, actor, { reading, status, seen });
    const said = await this.readings.byId(viewer, reading);
    void reply.header('etag', etagOf(said.version));
    return this.answers.show(viewer, said, lang);
  }
}
