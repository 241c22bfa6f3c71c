import type { CalendarDate } from '#calendar/core';
import { RecordBodyAct, TakeBackAct } from '#followup';
import type { Actor, Viewer } from '#platform';
import { BodyActs } from '#register';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { BodyActPage, BodyActResponse, bodyActResponse } from './body-act.response.js';
import { BodyActsQuery } from './body-acts.request.js';
import { RecordBodyActRequest, TakeBackActRequest } from './record-body-act.request.js';

/** What bodies and their Bureaux did: with it alone a due meeting moves, or something leaves the list. */
@Controller('body-acts')
export class RecordedActsController {
  constructor(
    private readonly acts: BodyActs,
    private readonly record: RecordBodyAct,
    private readonly takeBack: TakeBackAct,
  ) {}

  /** What was recorded, newest first; what was taken back is among it, and says so. */
  @Allows('see-mandates')
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: BodyActsQuery): Promise<BodyActPage> {
    const page = await this.acts.list(viewer, query);
    return { ...page, items: page.items.map(bodyActResponse) };
  }

  /** Records one act and what it did, with one task or many, or with mandates: all of it, or nothing. */
  @Allows('record-body-acts')
  @Post()
  async add(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Body() { body, kind, reference, on, evidence = [], tasks = [], mandates = [] }: RecordBodyActRequest,
  ): Promise<BodyActResponse> {
    const id = await this.record.run(viewer, actor, {
      act: {
        ...{ body, kind, reference, on: on as CalendarDate },
        evidence: evidence.map(({ title, url }) => ({ title, url })),
      },
      tasks: tasks.map(({ task, version, deed, session, note }) => ({
        ...{ task, seen: version ?? null, deed },
        ...{ session: session || null, note: note || null },
      })),
      mandates: mandates.map(({ mandate, version, deed }) => ({ mandate, seen: version, ending: deed })),
    });
    return bodyActResponse(await this.acts.open(viewer, id));
  }

  /** Says that an act was recorded wrongly, and why: what it changed stands again as it was before. */
  @Allows('record-body-acts')
  @Post(':id/take-back')
  @HttpCode(200)
  async undo(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: TakeBackActRequest,
  ): Promise<BodyActResponse> {
    await this.takeBack.run(viewer, actor, id, reason);
    return bodyActResponse(await this.acts.open(viewer, id));
  }
}
