interface Text {
  readonly lang: string;
  readonly quote: string;
}

/** The text in the reader's language; failing that in English, failing that in whatever there is. */
export function textForReader<T extends Text>(texts: readonly T[], lang: string): T | null {
  const inLang = (wanted: string) => texts.find((text) => text.lang === wanted);
  return inLang(lang) ?? inLang('en') ?? texts[0] ?? null;
}
