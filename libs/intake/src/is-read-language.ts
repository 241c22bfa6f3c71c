import { readLanguages } from '#reading';

/** The languages that can be read (ISO 639-1 codes). */
export const readableLanguages: readonly string[] = readLanguages;

/** Whether texts in a language (ISO 639-1 code) can be read. */
export function isReadLanguage(code: string): boolean {
  return readableLanguages.includes(code);
}
