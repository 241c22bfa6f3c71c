/**
 * The entry for the web application: one language's words are fetched when they are needed. Its build has the
 * messages parsed already, so what `load` finds are syntax trees, which translatorOf takes as well as texts.
 */
import type { SpokenLanguage } from './languages.js';
import { translatorOf, type Translate } from './translator.js';

export { isSpokenLanguage, spokenLanguages, type SpokenLanguage } from './languages.js';
export { localeOf, type MessageKey, type Translate } from './translator.js';

const load: Readonly<Record<SpokenLanguage, () => Promise<object>>> = {
  en: () => import('./catalogue/en/page.js'),
  zh: () => import('./catalogue/zh/page.js'),
};

/** The function that says the page's messages in a language, once its words have come. */
export async function loadTranslator(lang: SpokenLanguage): Promise<Translate> {
  return translatorOf(lang, await load[lang]());
}
