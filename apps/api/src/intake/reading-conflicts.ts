import { CalendarStore, Voices } from '#calendar';
import { Readings, type ReadingView } from '#intake';
import type { SpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { conflictResponse, type ConflictResponse } from './conflict.response.js';

/** Where a text contradicts the calendar as it is now; once a person has changed the calendar, nothing is left of it. */
@Injectable()
export class ReadingConflicts {
  constructor(
    private readonly readings: Readings,
    private readonly calendars: CalendarStore,
    private readonly voices: Voices,
  ) {}

  async of(
    viewer: Viewer,
    reading: string | Pick<ReadingView, 'sessions'>,
    lang: SpokenLanguage,
  ): Promise<ConflictResponse[]> {
    const { sessions } = typeof reading === 'string' ? await this.readings.byId(viewer, reading) : reading;
    const differences = await this.calendars.differencesFrom(viewer, sessions);
    const voice = await this.voices.in(lang);
    return differences.map((difference) => conflictResponse(difference, voice));
  }
}
