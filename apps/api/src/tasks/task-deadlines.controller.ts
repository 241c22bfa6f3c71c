import { ExtendDeadline, type TaskActed } from '#followup';
import type { DeadlineKind } from '#calendar/core';
import { Body, Controller, Delete, Param, Put, Res } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allows } from '../access/index.js';
import { SeenVersion } from '../versions/if-match.js';
import { Acted } from './acted.js';
import { ExtendDeadlineRequest } from './extend-deadline.request.js';
import { InternalDeadline } from './internal-deadline.js';
import { TaskDetailResponse } from './task-detail.response.js';
import { TaskDetail } from './task-detail.js';

/** The internal deadlines of a task. */
@ApiParam({ name: 'id', type: String })
@Controller('tasks/:id/deadlines')
export class TaskDeadlinesController {
  constructor(
    private readonly extend: ExtendDeadline,
    private readonly detail: TaskDetail,
  ) {}

  /** Sets a deadline to another day, with the reason; the day that was counted is kept beside it. */
  @Allows('extend-deadlines')
  @Put(':kind')
  async set(
    @Acted() acted: TaskActed,
    @SeenVersion() _seen: number,
    @Param('kind', InternalDeadline) kind: DeadlineKind,
    @Body() { date, reason }: ExtendDeadlineRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    await this.extend.ofTask(acted, kind, { date, reason });
    return this.detail.show(acted, reply);
  }

  /** Puts a deadline back to the day that was counted. */
  @Allows('extend-deadlines')
  @Delete(':kind')
  async putBack(
    @Acted() acted: TaskActed,
    @Param('kind', InternalDeadline) kind: DeadlineKind,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    await this.extend.ofTask(acted, kind, null);
    return this.detail.show(acted, reply);
  }
}
