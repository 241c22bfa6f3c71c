/** The languages in which the product speaks to people, the six of the United Nations; each has a whole catalogue. */
export const spokenLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

export function isSpokenLanguage(code: string): code is SpokenLanguage {
  return (spokenLanguages as readonly string[]).includes(code);
}
