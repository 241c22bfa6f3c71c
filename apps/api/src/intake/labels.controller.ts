import { LabelledReadings } from '#intake';
import type { Viewer } from '#platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { LabelledTextResponse } from './labelled-text.response.js';

/** What a review found, for those who score and improve the reader. */
@Controller('intake/:id/labels')
export class LabelsController {
  constructor(private readonly labelledReadings: LabelledReadings) {}

  /**
   * The text with what people decided about it, in the form of a corpus: what `npm run score -- --corpus` reads. Every
   * proposal must be decided.
   */
  @Allows('take-in-decisions')
  @Get()
  async show(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<LabelledTextResponse> {
    return (await this.labelledReadings.of(viewer, id)) as LabelledTextResponse;
  }
}
