import { ExtendDeadline, PlanDocuments, WorkOnDocument, type ActNoted, type DocumentActed } from '#followup';
import type { DeadlineKind } from '#calendar/core';
import type { DocumentAct } from '#register';
import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allows } from '../access/index.js';
import { ExtendDeadlineRequest } from '../tasks/extend-deadline.request.js';
import { InternalDeadline } from '../tasks/internal-deadline.js';
import { SeenVersion } from '../versions/if-match.js';
import { ActedOnDocument } from './document-acted.js';
import {
  ConfirmSlotRequest,
  DoneOnRequest,
  IssueRequest,
  ReasonRequest,
  WriteDocumentUpdateRequest,
} from './document-acts.request.js';
import { DocumentDetail } from './document-detail.js';
import { PlannedDocumentDetailResponse } from './planned-document.response.js';
import { DocumentTasksRequest } from './planned-documents.request.js';

/**
 * What people do with a planned document. Each act answers with the document as it then stands; If-Match is honoured when
 * it is sent, and needed where a deadline is set to another day.
 */
@ApiParam({ name: 'id', type: String })
@Controller('planned-documents/:id')
export class DocumentActsController {
  constructor(
    private readonly work: WorkOnDocument,
    private readonly planDocuments: PlanDocuments,
    private readonly extend: ExtendDeadline,
    private readonly detail: DocumentDetail,
  ) {}

  /** Records that documents services have confirmed its slot; this meets the slot deadline. */
  @Allows('plan-documents')
  @Post('confirm-slot')
  @HttpCode(200)
  confirmSlot(
    @ActedOnDocument() acted: DocumentActed,
    @Body() noted: ConfirmSlotRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    return this.act(acted, 'confirm-slot', noted, reply);
  }

  /** Sends it to who clears it. */
  @Allows('work-on-tasks')
  @Post('for-clearance')
  @HttpCode(200)
  sendForClearance(
    @ActedOnDocument() acted: DocumentActed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    return this.act(acted, 'send-for-clearance', {}, reply);
  }

  /** Clears it. */
  @Allows('clear-updates')
  @Post('clear')
  @HttpCode(200)
  clear(
    @ActedOnDocument() acted: DocumentActed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    return this.act(acted, 'clear', {}, reply);
  }

  /** Returns it for work, with the reason. */
  @Allows('clear-updates')
  @Post('return')
  @HttpCode(200)
  returnForWork(
    @ActedOnDocument() acted: DocumentActed,
    @Body() noted: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    return this.act(acted, 'return', noted, reply);
  }

  /** Records that it went to documents services, and takes its tasks along. */
  @Allows('work-on-tasks')
  @Post('submit')
  @HttpCode(200)
  submit(
    @ActedOnDocument() acted: DocumentActed,
    @Body() noted: DoneOnRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    return this.act(acted, 'submit', noted, reply);
  }

  /** Records that it was issued, or given orally, and takes its tasks along. */
  @Allows('deliver-tasks')
  @Post('issue')
  @HttpCode(200)
  issue(
    @ActedOnDocument() acted: DocumentActed,
    @Body() noted: IssueRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    return this.act(acted, 'issue', noted, reply);
  }

  /** Withdraws it, with the reason; its tasks count for themselves again. */
  @Allows('plan-documents')
  @Post('withdraw')
  @HttpCode(200)
  withdraw(
    @ActedOnDocument() acted: DocumentActed,
    @Body() noted: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    return this.act(acted, 'withdraw', noted, reply);
  }

  /** Has it answer more tasks. */
  @Allows('plan-documents')
  @Post('tasks')
  @HttpCode(200)
  async link(
    @ActedOnDocument() acted: DocumentActed,
    @Body() { tasks }: DocumentTasksRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    await this.planDocuments.link(acted, tasks);
    return this.detail.show(acted, reply);
  }

  /** It answers this task no more. */
  @Allows('plan-documents')
  @Delete('tasks/:task')
  async unlink(
    @ActedOnDocument() acted: DocumentActed,
    @Param('task', ParseUUIDPipe) task: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    await this.planDocuments.unlink(acted, [task]);
    return this.detail.show(acted, reply);
  }

  /** An update written once, with a line for each of some of its tasks: all of them are written, or none. */
  @Allows('work-on-tasks')
  @Post('updates')
  @HttpCode(200)
  async writeUpdates(
    @ActedOnDocument() acted: DocumentActed,
    @Body() { lines }: WriteDocumentUpdateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    await this.work.writeUpdates(
      acted,
      lines.map(({ task, narrative, challenges, nextSteps, evidence }) => ({
        task,
        narrative,
        challenges: challenges || null,
        nextSteps: nextSteps || null,
        evidence: (evidence ?? []).map(({ title, url }) => ({ title, url })),
      })),
    );
    return this.detail.show(acted, reply);
  }

  /** Sets one of its deadlines, and so of its tasks, to another day; the day that was counted is kept beside it. */
  @Allows('extend-deadlines')
  @Put('deadlines/:kind')
  async extendDeadline(
    @ActedOnDocument() acted: DocumentActed,
    @SeenVersion() _seen: number,
    @Param('kind', InternalDeadline) kind: DeadlineKind,
    @Body() { date, reason }: ExtendDeadlineRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    await this.extend.ofDocument(acted, kind, { date, reason });
    return this.detail.show(acted, reply);
  }

  /** Puts one of its deadlines back to the day that was counted. */
  @Allows('extend-deadlines')
  @Delete('deadlines/:kind')
  async takeExtensionBack(
    @ActedOnDocument() acted: DocumentActed,
    @Param('kind', InternalDeadline) kind: DeadlineKind,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    await this.extend.ofDocument(acted, kind, null);
    return this.detail.show(acted, reply);
  }

  private async act(
    acted: DocumentActed,
    act: DocumentAct,
    noted: ActNoted,
    reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    await this.work.act(acted, act, { ...noted });
    return this.detail.show(acted, reply);
  }
}
