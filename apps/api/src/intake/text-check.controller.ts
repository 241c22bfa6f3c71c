import { CheckText, CorrectText, Readings } from '#intake';
import type { Actor, Viewer } from '#platform';
import { Controller, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { fileForm } from '../file-form.js';
import { Allows, CurrentActor, CurrentViewer, Paced } from '../access/index.js';
import { uploadedFile } from './uploaded-file.js';

/** A person compares a doubtful text with its document: it is right, or they put it right. */
@Controller('intake/:id')
export class TextCheckController {
  constructor(
    private readonly checkText: CheckText,
    private readonly correctText: CorrectText,
    private readonly readings: Readings,
  ) {}

  /** Says that a person has compared a doubtful text with its document and found it right. */
  @Allows('confirm-proposals')
  @Post('text-checked')
  @HttpCode(204)
  async checked(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.readings.byId(viewer, id);
    await this.checkText.run(actor, id);
  }

  /**
   * Puts a text right that came wrongly out of its file (multipart, field "file": the whole text, plain, UTF-8). It is read
   * anew; once somebody has begun to review what was found, the text stays as it is.
   */
  @Allows('confirm-proposals')
  @Paced('upload')
  @Post('corrected-text')
  @HttpCode(204)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: fileForm })
  async correct(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.readings.byId(viewer, id);
    const { content } = await uploadedFile(request);
    await this.correctText.run(actor, id, content);
  }
}
