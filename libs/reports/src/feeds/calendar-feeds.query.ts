import { Voices } from '#calendar';
import { isSpokenLanguage, translator, type SpokenLanguage } from '#messages';
import { Units, type ReadFeed } from '#people';
import { Clock, Configuration } from '#platform';
import { Injectable } from '@nestjs/common';
import { composeFeed } from '../core/feeds/compose-feed.js';
import { FeedFacts } from './feed-facts.query.js';
import { renderCalendar } from './render-calendar.js';

/** Calendars as programs read them, in the language of who made the address and with what they may see now. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly facts: FeedFacts,
    private readonly units: Units,
    private readonly voices: Voices,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  /** The feed as iCalendar. */
  async render(feed: ReadFeed): Promise<string> {
    const { about, viewer, name } = feed;
    const lang = isSpokenLanguage(viewer.lang) ? viewer.lang : 'en';
    const voice = await this.voices.in(lang);
    const { sessions, tasks } = await this.facts.of(feed);
    const events = composeFeed(sessions, tasks, { lang, voice, today: this.clock.today('UTC') });
    const of =
      about.about === 'body'
        ? voice.bodyName(about.body)
        : about.about === 'unit'
          ? await this.unitName(about.unit, lang)
          : name;
    const address = this.configuration.publicUrl.replace(/\/$/, '');
    return renderCalendar(events, { name: translator(lang)('feed.name', { of }), lang, address });
  }

  private async unitName(key: string, lang: SpokenLanguage): Promise<string> {
    const names = (await this.units.all()).find((unit) => unit.key === key)?.names;
    return names?.[lang] ?? names?.['en'] ?? key;
  }
}
