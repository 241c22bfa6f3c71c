import type { SpokenLanguage } from '#messages';

/** A name in the reader's language; in English, else in any, where it has none in theirs. */
export function nameIn(
  names: Readonly<Record<string, string>> | null | undefined,
  lang: SpokenLanguage,
): string | null {
  if (names === null || names === undefined) return null;
  return names[lang] ?? names['en'] ?? Object.values(names)[0] ?? null;
}
