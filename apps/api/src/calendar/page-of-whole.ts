import { wrongCursor } from '#platform';
import type { PageQuery } from '../lists/page.request.js';

/**
 * One page of a list that is known whole, because it is small: bodies meet a few times a year. The cursor is the key of
 * the last item of the page before.
 * @throws Refused 'invalid' when the cursor is not from this list
 */
export function pageOfWhole<Item extends { readonly key: string }>(
  whole: readonly Item[],
  { cursor, limit = 50 }: PageQuery,
): { readonly items: readonly Item[]; readonly next: string | null; readonly total: number } {
  const at = cursor === undefined ? 0 : whole.findIndex(({ key }) => key === cursor) + 1;
  if (cursor !== undefined && at === 0) throw wrongCursor();
  const items = whole.slice(at, at + limit);
  const next = at + limit < whole.length ? (items.at(-1)?.key ?? null) : null;
  return { items, next, total: whole.length };
}
