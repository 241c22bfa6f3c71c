import type { SpokenLanguage } from '#messages';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Voice } from './core/phrase.js';
import { loadBodies } from './store/load-calendar.js';
import { voiceOf } from './voice-of.js';

/** Speaks of the calendar in a reader's language, with the names that the bodies have now. */
@Injectable()
export class Voices {
  constructor(private readonly dataSource: DataSource) {}

  /** @example say(dueSentence(rule), await voices.in('zh')) */
  async in(lang: SpokenLanguage): Promise<Voice> {
    return voiceOf(lang, await loadBodies(this.dataSource));
  }
}
