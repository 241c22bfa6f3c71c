import { en } from './catalogue/en/index.js';
import { zh } from './catalogue/zh/index.js';
import type { SpokenLanguage } from './languages.js';
import { translatorOf, type Translate } from './translator.js';

export { isSpokenLanguage, spokenLanguages, type SpokenLanguage } from './languages.js';
export { terminalLanguage } from './terminal-language.js';
export { localeOf, type Message, type MessageKey, type MessageValues, type Translate } from './translator.js';

const translators: Readonly<Record<SpokenLanguage, Translate>> = {
  en: translatorOf('en', en),
  zh: translatorOf('zh', zh),
};

/** The function that says a message of the catalogue in a language, with real plurals. */
export function translator(lang: SpokenLanguage): Translate {
  return translators[lang];
}
