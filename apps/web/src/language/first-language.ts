/**
 * The language before somebody has signed in: the one chosen here earlier, else the first of the browser's that is
 * spoken, else English.
 */
export function firstLanguage<Lang extends string>(
  spoken: readonly Lang[],
  chosen: string | null,
  preferred: readonly string[],
  otherwise: Lang,
): Lang {
  const wanted = [chosen ?? '', ...preferred].map((tag) => tag.split('-')[0]?.toLowerCase());
  return wanted.flatMap((code) => spoken.filter((lang) => lang === code))[0] ?? otherwise;
}
