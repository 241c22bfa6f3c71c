import { CancelReading, Readings, TakeIn, textStatuses } from '#intake';
import type { SpokenLanguage } from '#messages';
import type { Actor, Viewer } from '#platform';
import {
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allows, CurrentActor, CurrentViewer, Paced } from '../access/index.js';
import { PageQuery } from '../lists/page.request.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { etagOf } from '../versions/if-match.js';
import { ReadingAnswers } from './reading-answers.js';
import { ReadingPage, ReadingResponse, readingRowResponse, TakenInResponse } from './reading.response.js';
import { fileForm } from '../file-form.js';
import { uploadedFile } from './uploaded-file.js';

const uploadedForm = {
  ...fileForm,
  properties: {
    ...fileForm.properties,
    lang: { type: 'string' },
    status: { enum: [...textStatuses] },
  },
};

/** Taking decisions in: a file becomes a reading with proposals. */
@Controller('intake')
export class IntakeController {
  constructor(
    private readonly takeIn: TakeIn,
    private readonly cancelReading: CancelReading,
    private readonly readings: Readings,
    private readonly answers: ReadingAnswers,
  ) {}

  /** Takes a file in (multipart, at most 50 MB, field "file"; field "lang" when its language is known; field "status" says what kind of text it is, "adopted" unless said). */
  @Allows('take-in-decisions')
  @Paced('upload')
  @Post()
  @HttpCode(202)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadedForm })
  async takeFileIn(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<TakenInResponse> {
    return { id: await this.takeIn.run(viewer, actor, await uploadedFile(request)) };
  }

  /** What was taken in, the newest first. */
  @Allows('take-in-decisions')
  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() query: PageQuery,
  ): Promise<ReadingPage> {
    const page = await this.readings.list(viewer, query);
    return { ...page, items: page.items.map((reading) => readingRowResponse(reading, lang)) };
  }

  /** How far a reading is, and what it found. */
  @Allows('take-in-decisions')
  @Get(':id')
  async show(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReadingResponse> {
    const reading = await this.readings.byId(viewer, id);
    void reply.header('etag', etagOf(reading.version));
    return this.answers.show(viewer, reading, lang);
  }

  /** Cancels a reading that is under way; taken in again, the file is read anew. One that is done stays as it is. */
  @Allows('take-in-decisions')
  @Post(':id/cancel')
  @HttpCode(204)
  async cancel(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.readings.byId(viewer, id);
    await this.cancelReading.run(actor, id);
  }

  /** The text that the offsets of its requests count in, in UTF-16 units. */
  @Allows('take-in-decisions')
  @Get(':id/text')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  text(@CurrentViewer() viewer: Viewer, @Param('id', ParseUUIDPipe) id: string): Promise<string> {
    return this.readings.text(viewer, id);
  }
}
