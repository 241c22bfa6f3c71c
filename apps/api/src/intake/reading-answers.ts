import { CalendarStore, Voices } from '#calendar';
import { Readings, type ReadingView } from '#intake';
import type { SpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { conflictResponse, type ConflictResponse } from './conflict.response.js';
import { readingResponse, type ReadingResponse } from './reading.response.js';

/** A reading in a reader's language, with where its text contradicts the calendar as it is now. */
@Injectable()
export class ReadingAnswers {
  constructor(
    private readonly readings: Readings,
    private readonly calendars: CalendarStore,
    private readonly voices: Voices,
  ) {}

  async show(viewer: Viewer, reading: ReadingView, lang: SpokenLanguage): Promise<ReadingResponse> {
    const conflicts = await this.conflictsOf(viewer, reading, lang);
    return readingResponse(reading, conflicts, lang, await this.voices.in(lang));
  }

  /** Once a person has changed the calendar as the text says, nothing is left of a conflict. */
  async conflicts(viewer: Viewer, id: string, lang: SpokenLanguage): Promise<ConflictResponse[]> {
    return this.conflictsOf(viewer, await this.readings.byId(viewer, id), lang);
  }

  private async conflictsOf(
    viewer: Viewer,
    { sessions }: ReadingView,
    lang: SpokenLanguage,
  ): Promise<ConflictResponse[]> {
    const differences = await this.calendars.differencesFrom(viewer, sessions);
    const voice = await this.voices.in(lang);
    return differences.map((difference) => conflictResponse(difference, voice));
  }
}
