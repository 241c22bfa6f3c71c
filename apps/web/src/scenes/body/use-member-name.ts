import type { Member } from '../../api/questions.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { stateName } from './states.js';

/** Says what a member is called: by the name that it was given, else by that of its State. */
export function useMemberName(): (member: Member) => string {
  const { t, lang, locale } = usePlaceLanguage('body');
  return ({ state, names }) =>
    names[lang] ??
    (state === null ? (names['en'] ?? Object.values(names)[0] ?? '–') : stateName(state, t, locale));
}
