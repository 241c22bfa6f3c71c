import { CloseUnit } from '#followup';
import type { SpokenLanguage } from '#messages';
import { KeepUnits, Units } from '#people';
import type { Actor, Viewer } from '#platform';
import { Body, Controller, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { PreviewQuery } from '../calendar/preview.request.js';
import { nameIn } from '../lists/name-in.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { etagOf, SeenVersion, SeenVersionIfSent } from '../versions/if-match.js';
import {
  UnitClosedResponse,
  unitClosedResponse,
  UnitDetailResponse,
  unitDetailResponse,
} from './unit.response.js';
import { AddUnitRequest, ChangeUnitRequest, CloseUnitRequest } from './units.request.js';

/** Administrators keep the tree of units. Units belong to no body: who keeps the people of one keeps them. */
@Allows('keep-people')
@Controller('units')
export class UnitActsController {
  constructor(
    private readonly keepUnits: KeepUnits,
    private readonly closeUnit: CloseUnit,
    private readonly units: Units,
  ) {}

  @Post()
  @HttpCode(201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Body() unit: AddUnitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDetailResponse> {
    return this.answer(viewer, await this.keepUnits.add(actor, unit), lang, reply);
  }

  /** Says its names anew, or moves it in the tree with its parts. */
  @Patch(':key')
  async change(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('key') key: string,
    @SeenVersion() seen: number,
    @Body() change: ChangeUnitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDetailResponse> {
    await this.keepUnits.change(actor, key, seen, change);
    return this.answer(viewer, key, lang, reply);
  }

  /** Closes it: what it owes and has not done passes to its successor. With `preview=true` nothing is written. */
  @Post(':key/close')
  @HttpCode(200)
  async close(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('key') key: string,
    @SeenVersionIfSent() seen: number | null,
    @Query() { preview }: PreviewQuery,
    @Body() { successor = null }: CloseUnitRequest,
  ): Promise<UnitClosedResponse> {
    const passed = await this.closeUnit[preview === 'true' ? 'preview' : 'run'](viewer, actor, {
      ...{ key, seen, successor },
    });
    const named = new Map((await this.units.all()).map((unit) => [unit.key, nameIn(unit.names, lang)]));
    return unitClosedResponse(passed, (part) => named.get(part) ?? part);
  }

  private async answer(
    viewer: Viewer,
    key: string,
    lang: SpokenLanguage,
    reply: FastifyReply,
  ): Promise<UnitDetailResponse> {
    const unit = await this.units.open(viewer, key);
    void reply.header('etag', etagOf(unit.version));
    return unitDetailResponse(unit, lang);
  }
}
