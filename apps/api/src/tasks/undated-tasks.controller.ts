import { Voices } from '#calendar';
import { ReviewTasks } from '#followup';
import { translator, type SpokenLanguage } from '#messages';
import type { Actor, Viewer } from '#platform';
import { UndatedTasks } from '#register';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { PageQuery } from '../lists/page.request.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { SeenTasksRequest } from './undated-tasks.request.js';
import { UndatedTaskPage, undatedTaskResponse } from './undated-tasks.response.js';

/** What is owed without a date: one short update of each for a status report, in one stroke for many. */
@Controller('tasks/undated')
export class UndatedTasksController {
  constructor(
    private readonly undated: UndatedTasks,
    private readonly review: ReviewTasks,
    private readonly voices: Voices,
  ) {}

  /** What one works on: of one's unit, in one's reach as a director, all for the officers of the body. */
  @Allows('work-on-tasks')
  @Get()
  async list(
    @CurrentViewer() viewer: Extract<Viewer, { kind: 'person' }>,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() query: PageQuery,
  ): Promise<UndatedTaskPage> {
    const page = await this.undated.list(viewer, query);
    const voice = await this.voices.in(lang);
    return { ...page, items: page.items.map((task) => undatedTaskResponse(task, lang, voice)) };
  }

  /** Writes of each that nothing has changed, in one's own language, and sends it for clearance: all or none. */
  @Allows('work-on-tasks')
  @Post('no-change')
  @HttpCode(204)
  async sayNoChange(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Body() { tasks }: SeenTasksRequest,
  ): Promise<void> {
    const words = translator(lang)('workflow.undated.noChange');
    await this.review.sayNoChange({ viewer, actor, tasks: tasks.map(seenTask) }, words);
  }

  /** Takes for each the step of clearance that it waits for: all or none. */
  @Allows('clear-updates')
  @Post('clear')
  @HttpCode(204)
  async clear(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Body() { tasks }: SeenTasksRequest,
  ): Promise<void> {
    await this.review.clear({ viewer, actor, tasks: tasks.map(seenTask) });
  }
}

function seenTask({ id, version }: SeenTasksRequest['tasks'][number]) {
  return { task: id, seen: version };
}
