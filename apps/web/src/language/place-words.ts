import { loadTranslator, type PlaceArea, type SpokenLanguage, type Translate } from '#messages/web';

const fetched = new Map<string, Promise<Translate>>();

/** The words of a place in a language, fetched once. */
export function wordsOf(lang: SpokenLanguage, place: PlaceArea): Promise<Translate> {
  const name = `${place}/${lang}`;
  const known = fetched.get(name);
  if (known !== undefined) return known;
  const coming = loadTranslator(lang, place);
  fetched.set(name, coming);
  // A broken connection is tried again at the next visit.
  coming.catch(() => fetched.delete(name));
  return coming;
}

/** Fetches in another language the words of all places that were entered, so that none stands empty when it is spoken. */
export async function fetchEnteredPlaces(lang: SpokenLanguage): Promise<void> {
  const places = new Set([...fetched.keys()].map((name) => name.split('/')[0] as PlaceArea));
  await Promise.allSettled([...places].map((place) => wordsOf(lang, place)));
}
