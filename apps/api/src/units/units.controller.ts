import type { SpokenLanguage } from '#messages';
import { Units } from '#people';
import type { Viewer } from '#platform';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { etagOf } from '../versions/if-match.js';
import { UnitDetailResponse, unitDetailResponse, UnitList, unitResponse } from './unit.response.js';
import { UnitsQuery } from './units.request.js';

@Controller('units')
export class UnitsController {
  constructor(private readonly units: Units) {}

  /** The units that can owe something, each before its parts. */
  @Allows('see-mandates')
  @Get()
  async list(@ReaderLanguage() lang: SpokenLanguage, @Query() { closed }: UnitsQuery): Promise<UnitList> {
    const units = await this.units.all();
    const shown = closed === 'true' ? units : units.filter((unit) => !unit.closed);
    return { items: shown.map((unit) => unitResponse(unit, lang)) };
  }

  /** A unit with the people who work for it. */
  @Allows('see-people')
  @Get(':key')
  async open(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDetailResponse> {
    const unit = await this.units.open(viewer, key);
    void reply.header('etag', etagOf(unit.version));
    return unitDetailResponse(unit, lang);
  }
}
