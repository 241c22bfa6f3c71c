import { AnswerMissingParagraph, ConfirmProposals, RejectProposals } from '#followup';
import { Readings } from '#intake';
import type { SpokenLanguage } from '#messages';
import type { Actor, Viewer } from '#platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { etagOf, SeenVersionIfSent } from '../versions/if-match.js';
import { ConfirmAllRequest, ConfirmProposalRequest } from './confirm-proposal.request.js';
import { AllConfirmedResponse, confirmedResponse, OneConfirmedResponse } from './confirmed.response.js';
import { MissingParagraphRequest } from './missing-paragraph.request.js';
import { ReadingAnswers } from './reading-answers.js';

/** A person decides about what was found: it becomes a mandate, or is set aside. */
@Controller('intake/:id')
export class ProposalActsController {
  constructor(
    private readonly confirmProposals: ConfirmProposals,
    private readonly rejectProposals: RejectProposals,
    private readonly answerMissingParagraph: AnswerMissingParagraph,
    private readonly readings: Readings,
    private readonly answers: ReadingAnswers,
  ) {}

  /**
   * Makes a mandate of a proposal, with its tasks, deadlines and reminders. Where the text contradicts the calendar, the
   * calendar stays and the answer says so: `PATCH sessions/{key}` changes it.
   */
  @Allows('confirm-proposals')
  @Post('proposals/:proposal/confirm')
  @HttpCode(200)
  async confirm(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('proposal', ParseUUIDPipe) proposal: string,
    @SeenVersionIfSent() seen: number | null,
    @ReaderLanguage() lang: SpokenLanguage,
    @Body() { unit }: ConfirmProposalRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OneConfirmedResponse> {
    const chosen = { proposal, seen };
    const [confirmed] = await this.confirmProposals.run(viewer, actor, id, chosen, { unit: unit ?? null });
    await this.tag(reply, viewer, id, proposal);
    return { ...confirmedResponse(confirmed!), conflicts: await this.answers.conflicts(viewer, id, lang) };
  }

  /**
   * Makes mandates of all proposals that nobody has decided about yet: all of them, or none. Those that would change a
   * mandate, in a later version of its text, are left: a person decides about each.
   */
  @Allows('confirm-proposals')
  @Post('confirm')
  @HttpCode(200)
  async confirmAll(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersionIfSent() seen: number | null,
    @ReaderLanguage() lang: SpokenLanguage,
    @Body() { unit, confidence }: ConfirmAllRequest,
  ): Promise<AllConfirmedResponse> {
    const chosen = { leastConfidence: confidence ?? 0, seen };
    const confirmed = await this.confirmProposals.run(viewer, actor, id, chosen, { unit: unit ?? null });
    const conflicts = await this.answers.conflicts(viewer, id, lang);
    return { confirmed: confirmed.map(confirmedResponse), conflicts };
  }

  /** Sets a proposal aside; it stays in the reading, marked as rejected. */
  @Allows('confirm-proposals')
  @Post('proposals/:proposal/reject')
  @HttpCode(204)
  async reject(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('proposal', ParseUUIDPipe) proposal: string,
    @SeenVersionIfSent() seen: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.rejectProposals.run(viewer, actor, id, { proposal, seen });
    await this.tag(reply, viewer, id, proposal);
  }

  /** Says what becomes of a mandate whose paragraph this later text no longer has. It is said once. */
  @Allows('confirm-proposals')
  @Post('missing-paragraphs/:mandate')
  @HttpCode(204)
  async answerMissing(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) reading: string,
    @Param('mandate', ParseUUIDPipe) mandate: string,
    @Body() { answer }: MissingParagraphRequest,
  ): Promise<void> {
    await this.readings.byId(viewer, reading);
    await this.answerMissingParagraph.run(viewer, actor, { reading, mandate, answer });
  }

  private async tag(reply: FastifyReply, viewer: Viewer, reading: string, proposal: string): Promise<void> {
    const [decided] = await this.readings.proposals(viewer, reading, [proposal]);
    void reply.header('etag', etagOf(decided!.version));
  }
}
