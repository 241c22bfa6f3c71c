import { ar } from './catalogue/ar/index.js';
import { en } from './catalogue/en/index.js';
import { es } from './catalogue/es/index.js';
import { fr } from './catalogue/fr/index.js';
import { ru } from './catalogue/ru/index.js';
import { zh } from './catalogue/zh/index.js';
import type { SpokenLanguage } from './languages.js';
import { translatorOf, type Translate } from './translator.js';

export { isSpokenLanguage, spokenLanguages, type SpokenLanguage } from './languages.js';
export { terminalLanguage } from './terminal-language.js';
export {
  directionOf,
  localeOf,
  type Message,
  type MessageKey,
  type MessageValues,
  type Translate,
} from './translator.js';
import type { MessageKey } from './translator.js';

const translators: Readonly<Record<SpokenLanguage, Translate>> = {
  ar: translatorOf('ar', ar),
  en: translatorOf('en', en),
  es: translatorOf('es', es),
  fr: translatorOf('fr', fr),
  ru: translatorOf('ru', ru),
  zh: translatorOf('zh', zh),
};

/** Whether there are words for this: for what was named by a part of the product that may be newer, or older. */
export function hasMessage(key: string): key is MessageKey {
  const found = key
    .split('.')
    .reduce<unknown>(
      (at, step) => (Object.hasOwn(Object(at), step) ? (at as Record<string, unknown>)[step] : null),
      en,
    );
  return typeof found === 'string';
}

/** The function that says a message of the catalogue in a language, with real plurals. */
export function translator(lang: SpokenLanguage): Translate {
  return translators[lang];
}
