import { ConfirmProposals, RejectProposals } from '#followup';
import { isReadLanguage, largestFile, Readings, TakeIn } from '#intake';
import type { SpokenLanguage } from '#messages';
import { Refused, type Actor, type Viewer } from '#platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { ConfirmProposalRequest } from './confirm-proposal.request.js';
import { ConfirmedResponse, readingResponse, ReadingResponse, TakenInResponse } from './reading.response.js';

/** Taking decisions in: a file becomes a reading with proposals, and a person decides about each. */
@Controller('intake')
export class IntakeController {
  constructor(
    private readonly takeIn: TakeIn,
    private readonly readings: Readings,
    private readonly confirmProposals: ConfirmProposals,
    private readonly rejectProposals: RejectProposals,
  ) {}

  /** Takes a file in (multipart, at most 50 MB, field "file"; field "lang" when its language is known). */
  @Allows('take-in-decisions')
  @Post()
  @HttpCode(202)
  async takeFileIn(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<TakenInResponse> {
    if (!request.isMultipart()) throw new Refused('invalid', { faults: 'multipart/form-data' });
    const file = await request.file({ limits: { fileSize: largestFile, files: 1, fields: 4 } });
    if (file === undefined) throw new Refused('invalid', { faults: 'file' });
    const content = await file.toBuffer();
    const lang = languageField(file.fields['lang']);
    return { id: await this.takeIn.run(actor, { name: file.filename, content, lang }) };
  }

  /** How far a reading is, and what it found. */
  @Allows('take-in-decisions')
  @Get(':id')
  async show(
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ReadingResponse> {
    return readingResponse(await this.readings.byId(id), lang);
  }

  /** Makes a mandate of a proposal, with its tasks, deadlines and reminders. */
  @Allows('confirm-proposals')
  @Post(':id/proposals/:proposal/confirm')
  @HttpCode(200)
  async confirm(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('proposal', ParseUUIDPipe) proposal: string,
    @Body() { unit }: ConfirmProposalRequest,
  ): Promise<ConfirmedResponse> {
    const [confirmed] = await this.confirmProposals.run(viewer, actor, id, [proposal], {
      unit: unit ?? null,
    });
    return { ...confirmed!, tasks: [...confirmed!.tasks] };
  }

  /** Sets a proposal aside; it stays in the reading, marked as rejected. */
  @Allows('confirm-proposals')
  @Post(':id/proposals/:proposal/reject')
  @HttpCode(204)
  async reject(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('proposal', ParseUUIDPipe) proposal: string,
  ): Promise<void> {
    await this.rejectProposals.run(viewer, actor, id, [proposal]);
  }
}

function languageField(field: unknown): string | null {
  const value = (field as { value?: unknown } | undefined)?.value;
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string' || !isReadLanguage(value)) throw new Refused('invalid', { faults: 'lang' });
  return value;
}
