import type { SpokenLanguage } from '#messages';
import { may } from '#people';
import type { Viewer } from '#platform';
import type { ItemsOfMandate, ItemUpdateView, ItemView } from '#register';
import { nameIn } from '../lists/name-in.js';

export class ItemResponse {
  id: string;
  /** As the document writes it: "2 (a)". */
  number: string;
  /** The words of the item, by language. */
  texts: Record<string, string>;
  /** The symbol of the document that it stands in. */
  document: string | null;
  /** The key of the unit that owes it: its own, else the mandate's. */
  unit: string | null;
  /** That unit's name in the reader's language. */
  unitName: string | null;
  /** False where the unit that owes the mandate owes it. */
  hasOwnUnit: boolean;
  /** Null: not yet said. */
  acceptance: 'accepted' | 'partially-accepted' | 'not-accepted' | null;
  /** Why it is not accepted, or in part only. */
  reason: string | null;
  targetDate: string | null;
  /** To members and readers as it was cleared last; "in-progress" before that. */
  implementation: 'not-started' | 'in-progress' | 'implemented' | 'closed';
  /** Something was written that was neither cleared nor returned; not given to members and readers. */
  waitsForClearance?: boolean;
  /** Its target date has passed, and nothing has settled it. */
  overdue: boolean;
  /** What one may do with it. */
  may: ('correct' | 'answer' | 'update' | 'clear')[];
  version: number;
}

/** How the items of a mandate stand, as far as the reader is told. */
export class ItemCountsResponse {
  total: number;
  implemented: number;
  /** Implemented, closed or not accepted. */
  settled: number;
}

export class ItemList {
  /** In the order of their list. */
  items: ItemResponse[];
  /** Whether one may add items here. */
  mayAdd: boolean;
}

export class ListedItemResponse {
  number: string;
  text: string;
  /** The list has no numbers: this one was counted. */
  isCounted: boolean;
}

export class ItemsAddedResponse {
  /** What the list was found to hold; of a preview, nothing is added. */
  found: ListedItemResponse[];
  /** The ids of what was added, in the same order. */
  added: string[];
}

export class ItemClearanceResponse {
  state: 'for-clearance' | 'cleared' | 'returned';
  at: string | null;
  /** Who cleared or returned it; not told to members and readers. */
  by: string | null;
  /** Why it was returned. */
  reason: string | null;
}

export class ItemUpdateResponse {
  id: string;
  at: string;
  /** Who wrote it; not told to members and readers. */
  author: string | null;
  /** The unit in whose place it was written, in the reader's language. */
  onBehalfOf: string | null;
  implementation: 'not-started' | 'in-progress' | 'implemented' | 'closed';
  narrative: string;
  clearance: ItemClearanceResponse;
}

export class ItemUpdateList {
  /** Newest first; members and readers are given the last cleared one. */
  items: ItemUpdateResponse[];
}

export function itemList({ body, items }: ItemsOfMandate, viewer: Viewer, lang: SpokenLanguage): ItemList {
  return { items: items.map((item) => itemResponse(item, lang)), mayAdd: may(viewer, 'keep-items', body) };
}

function itemResponse(item: ItemView, lang: SpokenLanguage): ItemResponse {
  const { id, number, texts, document, unit, hasOwnUnit, acceptance, reason, targetDate } = item;
  const { implementation, waitsForClearance, overdue, may, version } = item;
  return {
    ...{ id, number, texts: { ...texts }, document, hasOwnUnit, acceptance, reason, targetDate },
    unit: unit?.key ?? null,
    unitName: nameIn(unit?.names, lang) ?? unit?.key ?? null,
    ...{ implementation, overdue, may: [...may], version },
    ...(waitsForClearance === null ? {} : { waitsForClearance }),
  };
}

export function itemUpdateResponse(update: ItemUpdateView, lang: SpokenLanguage): ItemUpdateResponse {
  const { id, at, author, onBehalfOf, implementation, narrative, clearance } = update;
  return {
    ...{ id, at, author, implementation, narrative },
    onBehalfOf: nameIn(onBehalfOf, lang),
    clearance: { ...clearance },
  };
}
