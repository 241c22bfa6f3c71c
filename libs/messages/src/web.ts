/**
 * The entry for the web application: one language's words are fetched when they are needed. Its build has the
 * messages parsed already, so what `load` finds are syntax trees, which translatorOf takes as well as texts.
 */
import type { SpokenLanguage } from './languages.js';
import { translatorOf, type Translate } from './translator.js';

export { isSpokenLanguage, spokenLanguages, type SpokenLanguage } from './languages.js';
export { directionOf, localeOf, type Message, type MessageKey, type Translate } from './translator.js';

/** The areas of the catalogue that the pages speak: `page` everywhere, the others in one place each. */
const load = {
  page: {
    ar: () => import('./catalogue/ar/page.js'),
    en: () => import('./catalogue/en/page.js'),
    es: () => import('./catalogue/es/page.js'),
    fr: () => import('./catalogue/fr/page.js'),
    ru: () => import('./catalogue/ru/page.js'),
    zh: () => import('./catalogue/zh/page.js'),
  },
  intake: {
    ar: () => import('./catalogue/ar/intake.js'),
    en: () => import('./catalogue/en/intake.js'),
    es: () => import('./catalogue/es/intake.js'),
    fr: () => import('./catalogue/fr/intake.js'),
    ru: () => import('./catalogue/ru/intake.js'),
    zh: () => import('./catalogue/zh/intake.js'),
  },
  items: {
    ar: () => import('./catalogue/ar/items.js'),
    en: () => import('./catalogue/en/items.js'),
    es: () => import('./catalogue/es/items.js'),
    fr: () => import('./catalogue/fr/items.js'),
    ru: () => import('./catalogue/ru/items.js'),
    zh: () => import('./catalogue/zh/items.js'),
  },
  chain: {
    ar: () => import('./catalogue/ar/chain.js'),
    en: () => import('./catalogue/en/chain.js'),
    es: () => import('./catalogue/es/chain.js'),
    fr: () => import('./catalogue/fr/chain.js'),
    ru: () => import('./catalogue/ru/chain.js'),
    zh: () => import('./catalogue/zh/chain.js'),
  },
  people: {
    ar: () => import('./catalogue/ar/people.js'),
    en: () => import('./catalogue/en/people.js'),
    es: () => import('./catalogue/es/people.js'),
    fr: () => import('./catalogue/fr/people.js'),
    ru: () => import('./catalogue/ru/people.js'),
    zh: () => import('./catalogue/zh/people.js'),
  },
  directory: {
    ar: () => import('./catalogue/ar/directory.js'),
    en: () => import('./catalogue/en/directory.js'),
    es: () => import('./catalogue/es/directory.js'),
    fr: () => import('./catalogue/fr/directory.js'),
    ru: () => import('./catalogue/ru/directory.js'),
    zh: () => import('./catalogue/zh/directory.js'),
  },
  signIn: {
    ar: () => import('./catalogue/ar/sign-in.js'),
    en: () => import('./catalogue/en/sign-in.js'),
    es: () => import('./catalogue/es/sign-in.js'),
    fr: () => import('./catalogue/fr/sign-in.js'),
    ru: () => import('./catalogue/ru/sign-in.js'),
    zh: () => import('./catalogue/zh/sign-in.js'),
  },
  dueRule: {
    ar: () => import('./catalogue/ar/due-rule.js'),
    en: () => import('./catalogue/en/due-rule.js'),
    es: () => import('./catalogue/es/due-rule.js'),
    fr: () => import('./catalogue/fr/due-rule.js'),
    ru: () => import('./catalogue/ru/due-rule.js'),
    zh: () => import('./catalogue/zh/due-rule.js'),
  },
  paper: {
    ar: () => import('./catalogue/ar/paper.js'),
    en: () => import('./catalogue/en/paper.js'),
    es: () => import('./catalogue/es/paper.js'),
    fr: () => import('./catalogue/fr/paper.js'),
    ru: () => import('./catalogue/ru/paper.js'),
    zh: () => import('./catalogue/zh/paper.js'),
  },
  reminding: {
    ar: () => import('./catalogue/ar/reminding.js'),
    en: () => import('./catalogue/en/reminding.js'),
    es: () => import('./catalogue/es/reminding.js'),
    fr: () => import('./catalogue/fr/reminding.js'),
    ru: () => import('./catalogue/ru/reminding.js'),
    zh: () => import('./catalogue/zh/reminding.js'),
  },
  body: {
    ar: () => import('./catalogue/ar/body.js'),
    en: () => import('./catalogue/en/body.js'),
    es: () => import('./catalogue/es/body.js'),
    fr: () => import('./catalogue/fr/body.js'),
    ru: () => import('./catalogue/ru/body.js'),
    zh: () => import('./catalogue/zh/body.js'),
  },
  workflow: {
    ar: () => import('./catalogue/ar/workflow.js'),
    en: () => import('./catalogue/en/workflow.js'),
    es: () => import('./catalogue/es/workflow.js'),
    fr: () => import('./catalogue/fr/workflow.js'),
    ru: () => import('./catalogue/ru/workflow.js'),
    zh: () => import('./catalogue/zh/workflow.js'),
  },
  follow: {
    ar: () => import('./catalogue/ar/follow.js'),
    en: () => import('./catalogue/en/follow.js'),
    es: () => import('./catalogue/es/follow.js'),
    fr: () => import('./catalogue/fr/follow.js'),
    ru: () => import('./catalogue/ru/follow.js'),
    zh: () => import('./catalogue/zh/follow.js'),
  },
  questions: {
    ar: () => import('./catalogue/ar/questions.js'),
    en: () => import('./catalogue/en/questions.js'),
    es: () => import('./catalogue/es/questions.js'),
    fr: () => import('./catalogue/fr/questions.js'),
    ru: () => import('./catalogue/ru/questions.js'),
    zh: () => import('./catalogue/zh/questions.js'),
  },
  webhook: {
    ar: () => import('./catalogue/ar/webhook.js'),
    en: () => import('./catalogue/en/webhook.js'),
    es: () => import('./catalogue/es/webhook.js'),
    fr: () => import('./catalogue/fr/webhook.js'),
    ru: () => import('./catalogue/ru/webhook.js'),
    zh: () => import('./catalogue/zh/webhook.js'),
  },
} satisfies Record<string, Record<SpokenLanguage, () => Promise<object>>>;

/** An area that is fetched with the place that speaks it. */
export type PlaceArea = Exclude<keyof typeof load, 'page'>;

/** The function that says the page's messages in a language, and a place's own, once the words have come. */
export async function loadTranslator(lang: SpokenLanguage, place?: PlaceArea): Promise<Translate> {
  const loaded = await Promise.all([
    load.page[lang](),
    ...(place === undefined ? [] : [load[place][lang]()]),
  ]);
  return translatorOf(lang, Object.assign({}, ...loaded) as object);
}
