import { Voices } from '#calendar';
import { ReopenProposal } from '#followup';
import { CorrectProposal, Readings, SplitProposal, type Correction } from '#intake';
import type { SpokenLanguage } from '#messages';
import type { Actor, Viewer } from '#platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { etagOf, SeenVersion, SeenVersionIfSent } from '../versions/if-match.js';
import { CorrectProposalRequest } from './correct-proposal.request.js';
import { proposalResponse, ProposalResponse, SplitProposalResponse } from './proposal.response.js';
import { SplitProposalRequest } from './split-proposal.request.js';

/** A person reviews what was found, beside the text. Nothing becomes a mandate by it. */
@Controller('intake/:id/proposals/:proposal')
export class ReviewController {
  constructor(
    private readonly correctProposal: CorrectProposal,
    private readonly splitProposal: SplitProposal,
    private readonly reopenProposal: ReopenProposal,
    private readonly readings: Readings,
    private readonly voices: Voices,
  ) {}

  /** Corrects a proposal that nobody has decided about; what the reader had read stays beside it. */
  @Allows('confirm-proposals')
  @Patch()
  async correct(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) reading: string,
    @Param('proposal', ParseUUIDPipe) proposal: string,
    @SeenVersion() seen: number,
    @Body() correction: CorrectProposalRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProposalResponse> {
    await this.correctProposal.run(
      viewer,
      actor,
      { reading, proposal, seen },
      plain(correction) as Correction,
    );
    const [corrected] = await this.shown(viewer, lang, reading, [proposal], reply);
    return corrected!;
  }

  /** Splits a proposal into 2 to 20 asks with dues and conditions of their own; they follow it. */
  @Allows('confirm-proposals')
  @Post('split')
  @HttpCode(200)
  async split(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) reading: string,
    @Param('proposal', ParseUUIDPipe) proposal: string,
    @SeenVersionIfSent() seen: number | null,
    @Body() request: SplitProposalRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SplitProposalResponse> {
    const { parts } = plain(request);
    const ids = await this.splitProposal.run(viewer, actor, { reading, proposal, seen }, parts);
    const [split, ...made] = await this.shown(viewer, lang, reading, [proposal, ...ids], reply);
    return { proposal: split!, parts: made };
  }

  /**
   * Takes a rejected or accepted proposal up again. The mandate that it had become is taken away, as long as nobody has
   * done anything with it or was told of it.
   */
  @Allows('confirm-proposals')
  @Post('reopen')
  @HttpCode(200)
  async reopen(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) reading: string,
    @Param('proposal', ParseUUIDPipe) proposal: string,
    @SeenVersionIfSent() seen: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProposalResponse> {
    await this.reopenProposal.run(viewer, actor, { reading, proposal, seen });
    const [reopened] = await this.shown(viewer, lang, reading, [proposal], reply);
    return reopened!;
  }

  /** The proposals as they stand now; the answer carries the tag of the first. */
  private async shown(
    viewer: Viewer,
    lang: SpokenLanguage,
    reading: string,
    ids: readonly string[],
    reply: FastifyReply,
  ): Promise<readonly ProposalResponse[]> {
    const proposals = await this.readings.proposals(viewer, reading, ids);
    void reply.header('etag', etagOf(proposals[0]!.version));
    const voice = await this.voices.in(lang);
    return proposals.map((proposal) => proposalResponse(proposal, voice));
  }
}

/** What was sent, as plain data: without the classes that checked it, and without what was left out. */
function plain<Sent>(sent: Sent): Sent {
  return JSON.parse(JSON.stringify(sent)) as Sent;
}
