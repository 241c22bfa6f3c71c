import { IntlMessageFormat } from 'intl-messageformat';
import type { en } from './catalogue/en/index.js';
import { isolateArguments } from './isolate-arguments.js';
import type { SpokenLanguage } from './languages.js';

/** Every key of the catalogue as "area.name", as deep as the areas nest. */
export type MessageKey = Keys<typeof en>;
type Keys<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Keys<T[K], `${Path}${K}.`>;
}[keyof T & string];

export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A message as data: what to say and with which values, said later in the reader's language. */
export interface Message {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

/**
 * Arabic says its digits explicitly, for platforms differ in what they take: Latin ones. Dates and counts stand beside
 * numbers of decisions, document symbols and addresses, which are written in Latin digits in every language, and a
 * reader compares the two. The plural forms stay the language's own.
 */
const locales: Readonly<Record<SpokenLanguage, string>> = {
  ar: 'ar-u-nu-latn',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ru: 'ru-RU',
  zh: 'zh-CN',
};

/** The BCP 47 locale in which dates and numbers of a language are written. */
export function localeOf(lang: SpokenLanguage): string {
  return locales[lang];
}

/** Which way a language of the six is written, as HTML names it: for a mail, a report, a text in either. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/**
 * Makes the function that says a message in one language. Each message is parsed once.
 * @example translatorOf('en', en)('mail.digest.subject', { count: 2 })
 */
export function translatorOf(lang: SpokenLanguage, catalogue: object): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    let format = parsed.get(key);
    if (format === undefined) {
      const text = (key as string)
        .split('.')
        .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], catalogue);
      format = new IntlMessageFormat(text as string, localeOf(lang));
      if (directionOf(lang) === 'rtl') {
        format = new IntlMessageFormat(isolateArguments(format.getAst()), localeOf(lang));
      }
      parsed.set(key, format);
    }
    return String(format.format(values));
  };
}
