import { toCalendarDate } from '#calendar';
import { may, rolesThatMay, unitByKey } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import {
  insertItems,
  openItems,
  openMandateOfItems,
  readItemList,
  removeItem,
  rewriteItem,
  type ItemFacts,
  type ListedItem,
} from '#register';
import { Injectable } from '@nestjs/common';

/** An item as somebody states it. */
export interface StatedItem {
  readonly number: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly document: string | null;
  /** The key of the unit that owes it; null: the one that owes the mandate. */
  readonly unit: string | null;
  readonly targetDate: string | null;
}

/** A list of items, one a line, as somebody pastes it. */
export interface PastedList extends Pick<StatedItem, 'document' | 'unit'> {
  readonly list: string;
  /** The language of the list. */
  readonly lang: string;
}

/** Who does something with the items of which mandate. */
export interface ItemsKept {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly mandate: string;
}

/** No report has more recommendations than this. */
const most = 200;
/** The longest text of an item. */
const longest = 10_000;

/**
 * A governance officer keeps the numbered items of a mandate, such as the recommendations of a report: one by one, or by
 * pasting their list. An item is taken away only as long as nothing was written of it. All throw Refused 'not-found',
 * 'not-allowed', 'invalid'.
 */
@Injectable()
export class KeepItems {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  add(kept: ItemsKept, item: StatedItem): Promise<readonly string[]> {
    return this.adding(kept, async (tx) => [await checked(tx, item)]);
  }

  addList(kept: ItemsKept, pasted: PastedList): Promise<readonly string[]> {
    const { lang, document, unit } = pasted;
    const items = itemsIn(pasted);
    return this.adding(kept, async (tx) => {
      const own = await unitOf(tx, unit);
      return items.map(({ number, text }) => ({
        ...{ number, document, unit: own, targetDate: null },
        texts: { [lang]: text },
      }));
    });
  }

  /** What would be added, and nothing is. @throws Refused 'invalid' for a list that is none */
  preview(pasted: PastedList): readonly ListedItem[] {
    return itemsIn(pasted);
  }

  /** @throws Refused 'stale', too */
  correct({ viewer, actor, mandate }: ItemsKept, id: string, seen: number, item: StatedItem): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [open] = await openItems(tx, viewer, mandate, [{ id, seen }]);
      refuseWhoMayNot(viewer, open!.askedBy);
      await rewriteItem(tx, open!, await checked(tx, item));
    });
  }

  /** @throws Refused 'stale', too; 'item-written' when somebody has answered it or written of it */
  remove({ viewer, actor, mandate }: ItemsKept, id: string, seen: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [open] = await openItems(tx, viewer, mandate, [{ id, seen }]);
      refuseWhoMayNot(viewer, open!.askedBy);
      await removeItem(tx, open!);
    });
  }

  private adding(
    { viewer, actor, mandate: id }: ItemsKept,
    facts: (tx: Tx) => Promise<readonly ItemFacts[]>,
  ): Promise<readonly string[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const mandate = await openMandateOfItems(tx, viewer, id);
      refuseWhoMayNot(viewer, mandate.body);
      return insertItems(tx, mandate, await facts(tx), this.clock.today(mandate.zone));
    });
  }
}

function refuseWhoMayNot(viewer: Viewer, body: string): void {
  if (may(viewer, 'keep-items', body)) return;
  throw new Refused('not-allowed', { action: 'keep-items', roles: rolesThatMay('keep-items') });
}

function itemsIn({ list }: PastedList): readonly ListedItem[] {
  const items = readItemList(list);
  if (items.length === 0) throw invalid('noItems', {});
  if (items.length > most) throw invalid('tooMany', { count: items.length, most });
  const long = items.find(({ text }) => text.length > longest);
  if (long !== undefined) throw invalid('tooLong', { number: long.number, longest });
  return items;
}

async function checked(tx: Tx, { unit, targetDate, ...item }: StatedItem): Promise<ItemFacts> {
  return { ...item, unit: await unitOf(tx, unit), targetDate: dayOf(targetDate) };
}

async function unitOf(tx: Tx, key: string | null): Promise<ItemFacts['unit']> {
  if (key === null) return null;
  const id = await unitByKey(tx, key);
  if (id === null) throw invalid('noSuchUnit', { unit: key });
  return { id, key };
}

/** @throws Refused 'invalid' for what is no day of the calendar */
export function dayOf(date: string | null): string | null {
  if (date === null) return null;
  const day = toCalendarDate(date);
  if (day === null) throw invalid('noDay', { day: date });
  return day;
}

function invalid(fault: string, values: Readonly<Record<string, string | number>>): Refused {
  return new Refused('invalid', { faults: [{ key: `items.fault.${fault}`, values }] });
}
