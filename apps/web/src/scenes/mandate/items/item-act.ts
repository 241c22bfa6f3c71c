import type { Item } from './item-questions.js';

/** What is being done on the page of a mandate with its items. */
export type ItemAct =
  | { readonly kind: 'add' }
  | { readonly kind: 'list' }
  | { readonly kind: 'correct' | 'remove'; readonly item: Item }
  | { readonly kind: 'answer' | 'update' | 'return'; readonly items: readonly Item[] };

/** What may be done with all of these at once. */
export function actsOnAll(items: readonly Item[]): readonly Item['may'][number][] {
  const [first, ...others] = items;
  return (first?.may ?? []).filter((act) => others.every(({ may }) => may.includes(act)));
}
