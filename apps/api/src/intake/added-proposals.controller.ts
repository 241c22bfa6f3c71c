import { Voices } from '#calendar';
import { AddProposal, Readings, TakeProposalBack } from '#intake';
import type { SpokenLanguage } from '#messages';
import type { Actor, Viewer } from '#platform';
import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { etagOf, SeenVersionIfSent } from '../versions/if-match.js';
import { AddProposalRequest } from './add-proposal.request.js';
import { proposalResponse, ProposalResponse } from './proposal.response.js';

/** A person adds what the reader missed, and takes it back. */
@Controller('intake/:id/proposals')
export class AddedProposalsController {
  constructor(
    private readonly addProposal: AddProposal,
    private readonly takeProposalBack: TakeProposalBack,
    private readonly readings: Readings,
    private readonly voices: Voices,
  ) {}

  /** Proposes words of the text as a request; what the reader makes of them is taken over, and can be corrected. */
  @Allows('confirm-proposals')
  @Post()
  @HttpCode(201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) reading: string,
    @Body() { start, end }: AddProposalRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProposalResponse> {
    const id = await this.addProposal.run(viewer, actor, reading, { start, end });
    const [added] = await this.readings.proposals(viewer, reading, [id]);
    void reply.header('etag', etagOf(added!.version));
    return proposalResponse(added!, await this.voices.in(lang));
  }

  /** Takes back what a person added, while nobody has decided about it. */
  @Allows('confirm-proposals')
  @Delete(':proposal')
  @HttpCode(204)
  async takeBack(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) reading: string,
    @Param('proposal', ParseUUIDPipe) proposal: string,
    @SeenVersionIfSent() seen: number | null,
  ): Promise<void> {
    await this.takeProposalBack.run(viewer, actor, { reading, proposal, seen });
  }
}
