import type { CalendarDate } from '#calendar/core';
import { CommentOnProposal, ProposeLeaving, WithdrawProposal } from '#followup';
import type { Actor, Viewer } from '#platform';
import { LeavingProposals } from '#register';
import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import {
  LeavingProposalPage,
  LeavingProposalResponse,
  LeavingTodayResponse,
  leavingProposalResponse,
} from './leaving-proposal.response.js';
import {
  CommentRequest,
  LeavingProposalsQuery,
  ProposeLeavingRequest,
  WithdrawProposalRequest,
} from './leaving-proposals.request.js';

/** What the secretariat proposes to take off the list. Members comment; only an act of the body changes a mandate. */
@Controller('leaving-proposals')
export class LeavingProposalsController {
  constructor(
    private readonly proposals: LeavingProposals,
    private readonly propose: ProposeLeaving,
    private readonly commentOn: CommentOnProposal,
    private readonly withdrawal: WithdrawProposal,
  ) {}

  /** The proposals of the bodies in which one is a member or of the secretariat, newest first. */
  @Allows('see-leaving-proposals')
  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: LeavingProposalsQuery,
  ): Promise<LeavingProposalPage> {
    const page = await this.proposals.list(viewer, query);
    return { ...page, items: page.items.map(leavingProposalResponse) };
  }

  /** What waits for one today: to be commented on before its date, or to be decided or withdrawn after it. */
  @Allows('see-leaving-proposals')
  @Get('today')
  @Header('cache-control', 'no-store')
  async today(@CurrentViewer() viewer: Extract<Viewer, { kind: 'person' }>): Promise<LeavingTodayResponse> {
    const { comment, decide } = await this.proposals.forToday(viewer);
    return { comment: [...comment], decide: [...decide] };
  }

  @Allows('see-leaving-proposals')
  @Get(':id')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<LeavingProposalResponse> {
    return leavingProposalResponse(await this.proposals.open(viewer, id));
  }

  /** Proposes that mandates of one body leave the list. */
  @Allows('propose-leaving')
  @Post()
  async add(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Body() { mandates, reason, commentUntil }: ProposeLeavingRequest,
  ): Promise<LeavingProposalResponse> {
    const stated = { mandates, reason, commentUntil: commentUntil as CalendarDate };
    return this.open(viewer, await this.propose.run(viewer, actor, stated));
  }

  /** A member objects or comments, for their State; it changes nothing by itself. */
  @Allows('comment-on-proposals')
  @Post(':id/comments')
  @HttpCode(200)
  async comment(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { stance, words }: CommentRequest,
  ): Promise<LeavingProposalResponse> {
    await this.commentOn.run(viewer, actor, id, { stance, words });
    return this.open(viewer, id);
  }

  /** Withdraws the proposal: its mandates stay on the list. That they leave is recorded as an act of the body. */
  @Allows('record-body-acts')
  @Post(':id/withdraw')
  @HttpCode(200)
  async withdraw(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: WithdrawProposalRequest,
  ): Promise<LeavingProposalResponse> {
    await this.withdrawal.run(viewer, actor, id, reason);
    return this.open(viewer, id);
  }
}
