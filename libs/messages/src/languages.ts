/** The languages in which the product speaks to people so far: those with a whole catalogue. */
export const spokenLanguages = ['en', 'zh'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

export function isSpokenLanguage(code: string): code is SpokenLanguage {
  return (spokenLanguages as readonly string[]).includes(code);
}
