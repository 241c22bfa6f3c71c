/** What a language is called in a language: "Chinese" or "中文". */
export function languageName(lang: string, inLang: string): string {
  return new Intl.DisplayNames(inLang, { type: 'language' }).of(lang) ?? lang;
}
