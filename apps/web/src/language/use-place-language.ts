import { use } from 'react';
import { loadTranslator, type PlaceArea, type SpokenLanguage, type Translate } from '#messages/web';
import { useLanguage } from './language.js';

const fetched = new Map<string, Promise<Translate>>();

/** The language of the page with the words of a place, which are fetched when it is first entered. */
export function usePlaceLanguage(place: PlaceArea): ReturnType<typeof useLanguage> {
  const language = useLanguage();
  return { ...language, t: use(wordsOf(language.lang, place)) };
}

function wordsOf(lang: SpokenLanguage, place: PlaceArea): Promise<Translate> {
  const name = `${place}/${lang}`;
  const known = fetched.get(name);
  if (known !== undefined) return known;
  const coming = loadTranslator(lang, place);
  fetched.set(name, coming);
  // A broken connection is tried again at the next visit.
  coming.catch(() => fetched.delete(name));
  return coming;
}
