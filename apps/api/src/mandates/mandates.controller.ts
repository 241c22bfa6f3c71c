import { Voices } from '#calendar';
import type { SpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { Mandates } from '#register';
import { Controller, Get, Query } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { MandatePage, mandateResponse } from './mandate.response.js';
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
}
