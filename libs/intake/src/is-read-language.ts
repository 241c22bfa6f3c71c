import { readLanguages } from '#reading';

/** Whether texts in a language (ISO 639-1 code) can be read. */
export function isReadLanguage(code: string): boolean {
  return (readLanguages as readonly string[]).includes(code);
}
