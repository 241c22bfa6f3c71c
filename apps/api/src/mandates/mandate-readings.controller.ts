import { Voices } from '#calendar';
import { MandateReadings } from '#intake';
import type { SpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { Mandates } from '#register';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { comparedRequestResponse } from '../intake/compared-request.response.js';
import { MandateReadingsResponse } from './mandate-readings.response.js';

/** How the languages of a mandate's text were read, for those who take texts in. */
@Controller('mandates/:id/readings')
export class MandateReadingsController {
  constructor(
    private readonly mandates: Mandates,
    private readonly mandateReadings: MandateReadings,
    private readonly voices: Voices,
  ) {}

  /** Each language in which it was read, and what it says differently from what is in force. */
  @Allows('take-in-decisions')
  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MandateReadingsResponse> {
    await this.mandates.open(viewer, id);
    const voice = await this.voices.in(lang);
    const readings = await this.mandateReadings.of(id);
    return {
      items: readings.map(({ lang: spoken, isDoubtful, request, fields }) => ({
        lang: spoken,
        doubtful: isDoubtful,
        request: comparedRequestResponse(request, voice),
        fields: [...fields],
      })),
    };
  }
}
