import { Voices } from '#calendar';
import type { SpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { Mandates } from '#register';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { MandatePage, MandateResponse, mandateResponse } from './mandate.response.js';
import { MandatesQuery } from './mandates.request.js';

@Controller('mandates')
export class MandatesController {
  constructor(
    private readonly mandates: Mandates,
    private readonly voices: Voices,
  ) {}

  /** The mandates that one may see, with their tasks, in the order in which they entered the register. */
  @Allows('see-mandates')
  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() query: MandatesQuery,
  ): Promise<MandatePage> {
    const page = await this.mandates.list(viewer, query);
    const voice = await this.voices.in(lang);
    return { ...page, items: page.items.map((mandate) => mandateResponse(mandate, voice)) };
  }

  /** One mandate with its tasks. */
  @Allows('see-mandates')
  @Get(':id')
  async open(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MandateResponse> {
    return mandateResponse(await this.mandates.open(viewer, id), await this.voices.in(lang));
  }
}
