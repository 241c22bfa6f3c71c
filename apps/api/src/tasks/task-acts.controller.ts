import { ChooseSession, WorkOnTask, type TaskActed } from '#followup';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allows } from '../access/index.js';
import { Acted } from './acted.js';
import {
  BlockRequest,
  ChooseSessionRequest,
  ReturnForWorkRequest,
  WriteUpdateRequest,
} from './task-acts.request.js';
import { TaskDetailResponse } from './task-detail.response.js';
import { TaskDetail } from './task-detail.js';

/** What people do with a task. Each act answers with the task as it then stands; If-Match is honoured when it is sent. */
@ApiParam({ name: 'id', type: String })
@Controller('tasks/:id')
export class TaskActsController {
  constructor(
    private readonly work: WorkOnTask,
    private readonly chooseSession: ChooseSession,
    private readonly detail: TaskDetail,
  ) {}

  /** Writes an update; it is never edited, a correction is another one. */
  @Allows('work-on-tasks')
  @Post('updates')
  @HttpCode(200)
  async writeUpdate(
    @Acted() acted: TaskActed,
    @Body() { narrative, challenges, nextSteps, evidence }: WriteUpdateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    await this.work.writeUpdate(acted, {
      narrative,
      challenges: challenges || null,
      nextSteps: nextSteps || null,
      evidence: (evidence ?? []).map(({ title, url }) => ({ title, url })),
    });
    return this.detail.show(acted, reply);
  }

  /** Sends the newest update to who clears it. */
  @Allows('work-on-tasks')
  @Post('for-clearance')
  @HttpCode(200)
  async sendForClearance(
    @Acted() acted: TaskActed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    await this.work.sendForClearance(acted);
    return this.detail.show(acted, reply);
  }

  /** Clears the newest update for members to read; of a blocked task, also the reason. */
  @Allows('clear-updates')
  @Post('clear')
  @HttpCode(200)
  async clear(
    @Acted() acted: TaskActed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    await this.work.clear(acted);
    return this.detail.show(acted, reply);
  }

  /** Returns the update that was sent, with the reason. */
  @Allows('clear-updates')
  @Post('return')
  @HttpCode(200)
  async returnForWork(
    @Acted() acted: TaskActed,
    @Body() { reason }: ReturnForWorkRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    await this.work.returnForWork(acted, reason);
    return this.detail.show(acted, reply);
  }

  /** Records that the document went to documents services. */
  @Allows('work-on-tasks')
  @Post('submit')
  @HttpCode(200)
  async submit(
    @Acted() acted: TaskActed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    await this.work.submit(acted);
    return this.detail.show(acted, reply);
  }

  /** Records that the document was issued, or that it was given orally. */
  @Allows('deliver-tasks')
  @Post('deliver')
  @HttpCode(200)
  async deliver(
    @Acted() acted: TaskActed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    await this.work.deliver(acted);
    return this.detail.show(acted, reply);
  }

  /** Records that it cannot go on, and why; members read the reason once it is cleared. */
  @Allows('work-on-tasks')
  @Post('block')
  @HttpCode(200)
  async block(
    @Acted() acted: TaskActed,
    @Body() { kind, reason }: BlockRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    await this.work.block(acted, { kind, reason });
    return this.detail.show(acted, reply);
  }

  /** Records that it can go on. */
  @Allows('work-on-tasks')
  @Post('unblock')
  @HttpCode(200)
  async unblock(
    @Acted() acted: TaskActed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    await this.work.unblock(acted);
    return this.detail.show(acted, reply);
  }

  /** Chooses one of the sessions at which it may be answered. */
  @Allows('choose-sessions')
  @Post('choice')
  @HttpCode(200)
  async choose(
    @Acted() acted: TaskActed,
    @Body() { session, reason }: ChooseSessionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    await this.chooseSession.run(acted, { session, reason: reason || null });
    return this.detail.show(acted, reply);
  }
}
