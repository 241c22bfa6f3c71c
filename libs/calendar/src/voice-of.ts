import { directionOf, localeOf, translator, type SpokenLanguage } from '#messages';
import type { Voice } from './core/phrase.js';

interface NamedBody {
  readonly key: string;
  readonly names: Readonly<Record<string, string>>;
}

/**
 * How a language speaks of the calendar: `say(dueSentence(rule), voiceOf('en', calendar.bodies))`. A body without a name
 * in the language is called by its English name, failing that by its key.
 */
export function voiceOf(lang: SpokenLanguage, bodies: readonly NamedBody[]): Voice {
  const locale = localeOf(lang);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const lists = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  return {
    direction: directionOf(lang),
    translate: translator(lang),
    bodyName: (key) => {
      const names = bodies.find((body) => body.key === key)?.names;
      return names?.[lang] ?? names?.['en'] ?? key;
    },
    date: (date) => dates.format(new Date(`${date}T00:00:00Z`)),
    list: (items, joined) => lists[joined].format(items),
  };
}
