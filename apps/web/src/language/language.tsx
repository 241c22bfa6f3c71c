import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import {
  isSpokenLanguage,
  loadTranslator,
  localeOf,
  type SpokenLanguage,
  type Translate,
} from '#messages/web';
import { fetchEnteredPlaces } from './place-words.js';
import { isRightToLeft } from './right-to-left.js';

export const chosenLanguageKey = 'language';

interface Language {
  readonly lang: SpokenLanguage;
  /** The BCP 47 locale in which dates and numbers are written. */
  readonly locale: string;
  readonly t: Translate;
  /** Speaks another language from now on, here and at the next visit; a code that is not spoken changes nothing. */
  readonly choose: (lang: string) => Promise<void>;
}

const LanguageContext = createContext<Language | null>(null);

export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (language === null) throw new Error('useLanguage stands outside LanguageProvider');
  return language;
}

interface Props {
  readonly lang: SpokenLanguage;
  readonly translate: Translate;
  readonly children: ReactNode;
}

export function LanguageProvider({ lang: first, translate, children }: Props) {
  const [spoken, speak] = useState({ lang: first, t: translate });
  const choose = useCallback(async (lang: string) => {
    if (!isSpokenLanguage(lang)) return;
    const [t] = await Promise.all([loadTranslator(lang), fetchEnteredPlaces(lang)]);
    localStorage.setItem(chosenLanguageKey, lang);
    markDocument(lang);
    speak({ lang, t });
  }, []);
  const language = useMemo(() => ({ ...spoken, locale: localeOf(spoken.lang), choose }), [spoken, choose]);
  return (
    <I18nProvider locale={language.locale}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </I18nProvider>
  );
}

/** Tells the browser and assistive software which language the page speaks and which way it runs. */
export function markDocument(lang: SpokenLanguage): void {
  document.documentElement.lang = localeOf(lang);
  document.documentElement.dir = isRightToLeft(lang) ? 'rtl' : 'ltr';
}
