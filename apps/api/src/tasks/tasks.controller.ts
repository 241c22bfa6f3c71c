import { Voices } from '#calendar';
import { Tasks } from '#register';
import type { SpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { TaskDetail } from './task-detail.js';
import { TaskDetailResponse } from './task-detail.response.js';
import { TaskPage, taskResponse } from './task.response.js';
import { TasksQuery } from './tasks.request.js';

@Controller('tasks')
export class TasksController {
  constructor(
    private readonly tasks: Tasks,
    private readonly voices: Voices,
    private readonly detail: TaskDetail,
  ) {}

  /** What is owed, in order of the meeting's date. */
  @Allows('see-mandates')
  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() { mandate, ...query }: TasksQuery,
  ): Promise<TaskPage> {
    const page = await this.tasks.list(viewer, {
      ...query,
      ...(mandate === undefined ? {} : { mandates: [mandate] }),
    });
    const voice = await this.voices.in(lang);
    return { ...page, items: page.items.map((task) => taskResponse(task, voice)) };
  }

  /** One task: the request that it answers, what was written, what was done, and what one may do next. */
  @Allows('see-mandates')
  @Get(':id')
  open(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) task: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    return this.detail.show({ viewer, task }, reply);
  }
}
