import { Voices } from '#calendar';
import { Tasks } from '#register';
import type { SpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { TaskPage, taskResponse } from './task.response.js';
import { TasksQuery } from './tasks.request.js';

@Controller('tasks')
export class TasksController {
  constructor(
    private readonly tasks: Tasks,
    private readonly voices: Voices,
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
}
