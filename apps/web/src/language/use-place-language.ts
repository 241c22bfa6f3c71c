import { use } from 'react';
import type { PlaceArea } from '#messages/web';
import { useLanguage } from './language.js';
import { wordsOf } from './place-words.js';

/** The language of the page with the words of a place, which are fetched when it is first entered. */
export function usePlaceLanguage(place: PlaceArea): ReturnType<typeof useLanguage> {
  const language = useLanguage();
  return { ...language, t: use(wordsOf(language.lang, place)) };
}
