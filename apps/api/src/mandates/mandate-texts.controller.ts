import { Voices } from '#calendar';
import { MandateReadings } from '#intake';
import type { SpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { EarlierTexts, Mandates } from '#register';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { comparedRequestResponse } from '../intake/compared-request.response.js';
import { earlierTextResponse, EarlierTextsResponse } from './earlier-texts.response.js';
import { MandateReadingsResponse } from './mandate-readings.response.js';

/** The texts of a mandate beside those that stand: how its languages were read, what its words were. */
@Controller('mandates/:id')
export class MandateTextsController {
  constructor(
    private readonly mandates: Mandates,
    private readonly mandateReadings: MandateReadings,
    private readonly earlierTexts: EarlierTexts,
    private readonly voices: Voices,
  ) {}

  /** Each language in which it was read, and what it says differently from what is in force. */
  @Allows('take-in-decisions')
  @Get('readings')
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

  /** The words that it had before later texts were accepted, the latest first. */
  @Allows('see-mandates')
  @Get('earlier-texts')
  async earlier(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<EarlierTextsResponse> {
    await this.mandates.open(viewer, id);
    const [voice, texts] = [await this.voices.in(lang), await this.earlierTexts.of(id)];
    return { items: texts.map((text) => earlierTextResponse(text, voice)) };
  }
}
