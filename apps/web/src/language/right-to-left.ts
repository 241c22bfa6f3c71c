const scripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo']);

/** Whether a language is written from right to left, by the script it is mostly written in. */
export function isRightToLeft(lang: string): boolean {
  const { script } = new Intl.Locale(lang).maximize();
  return script !== undefined && scripts.has(script);
}
