import type { Translate } from '#messages/web';

/** What a part of a session is called: "first part", "first resumed session". */
export function partName(
  part: { readonly kind: 'main' | 'resumed'; readonly n: number | null },
  t: Translate,
): string {
  return part.kind === 'main'
    ? t('page.sessions.part.main')
    : t('page.sessions.part.resumed', { n: part.n ?? 1 });
}
