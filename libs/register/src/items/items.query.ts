import { may, roleForUnit, visibleBodies } from '#people';
import { Clock, Refused, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Acceptance, Implementation } from '../core/item-states.js';
import type { Eyes } from '../store/task-sql.js';
import { isSettledItemSql, itemColumns, itemOwnerSql, itemsFrom } from './item-sql.js';

type ByLanguage = Readonly<Record<string, string>>;

/** An item of a mandate, as its reader sees it. */
export interface ItemView {
  readonly id: string;
  readonly mandate: string;
  /** As the document writes it: "2 (a)". */
  readonly number: string;
  readonly texts: ByLanguage;
  /** The symbol of the document that it stands in. */
  readonly document: string | null;
  /** The unit that owes it: its own, else the mandate's. */
  readonly unit: { readonly key: string; readonly names: ByLanguage } | null;
  readonly hasOwnUnit: boolean;
  /** Null: not yet said. */
  readonly acceptance: Acceptance | null;
  readonly reason: string | null;
  readonly targetDate: string | null;
  /** As far as the reader is told. */
  readonly implementation: Implementation;
  /** Something was written that was neither cleared nor returned; null for whom this is none of their concern. */
  readonly waitsForClearance: boolean | null;
  /** Its target date has passed and it is neither implemented, closed nor refused. */
  readonly overdue: boolean;
  readonly version: number;
  readonly may: readonly ItemAct[];
}

/** What somebody may do with an item. */
export type ItemAct = 'correct' | 'answer' | 'update' | 'clear';

/** How the items of a mandate stand, as far as the reader is told. */
export interface ItemCounts {
  readonly total: number;
  readonly implemented: number;
  /** Implemented, closed or not accepted: nobody waits for them. */
  readonly settled: number;
}

export interface ItemsOfMandate {
  /** The body that asked. */
  readonly body: string;
  readonly items: readonly ItemView[];
}

type ItemRow = Omit<ItemView, 'may'> & { readonly owner: readonly string[] };

/** The items of mandates that a viewer may see. */
@Injectable()
export class Items {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** In the order of their list. @throws Refused 'not-found', for a mandate that the viewer may not see too */
  async ofMandate(viewer: Viewer, mandate: string): Promise<ItemsOfMandate> {
    const seen = visibleBodies(viewer, 'see-mandates');
    const [found] = await this.dataSource.query<{ body: string }[]>(
      'SELECT body FROM mandate WHERE id = $1 AND ($2::text[] IS NULL OR body = ANY ($2))',
      [mandate, seen === 'all' ? null : seen],
    );
    if (found === undefined) throw new Refused('not-found');
    const rows = await this.dataSource.query<ItemRow[]>(
      `SELECT ${itemColumns}, ${itemOwnerSql} AS owner ${itemsFrom} ORDER BY i.place, i.id`,
      this.given(viewer, [mandate]),
    );
    const { body } = found;
    const items = rows.map(({ owner, ...item }) => ({ ...item, may: actsOn(viewer, item, body, owner) }));
    return { body, items };
  }

  /** How the items of some mandates stand, by mandate; those that have none are left out. */
  async countsOf(
    viewer: Viewer,
    mandates: readonly string[],
    eyes: Eyes = 'own',
  ): Promise<ReadonlyMap<string, ItemCounts>> {
    const rows = await this.dataSource.query<(ItemCounts & { mandate: string })[]>(
      `SELECT i.mandate_id AS mandate, count(*)::int AS total,
         count(*) FILTER (WHERE v.implementation = 'implemented')::int AS implemented,
         count(*) FILTER (WHERE ${isSettledItemSql})::int AS settled
       ${itemsFrom} GROUP BY i.mandate_id`,
      this.given(viewer, mandates, eyes),
    );
    return new Map(rows.map(({ mandate, ...counts }) => [mandate, counts]));
  }

  /** $1 to $4 of {@link itemsFrom}. */
  private given(viewer: Viewer, mandates: readonly string[], eyes: Eyes = 'own'): unknown[] {
    const seen = visibleBodies(viewer, 'see-mandates');
    const inside = eyes === 'outward' ? [] : visibleBodies(viewer, 'see-work');
    return [seen === 'all' ? null : seen, inside === 'all' ? null : inside, mandates, this.clock.now()];
  }
}

function actsOn(
  viewer: Viewer,
  item: Pick<ItemView, 'waitsForClearance'>,
  body: string,
  owner: readonly string[],
): readonly ItemAct[] {
  const allows = (action: 'answer-items' | 'work-on-tasks' | 'clear-updates') =>
    roleForUnit(viewer, action, body, owner) !== null;
  return [
    ...(may(viewer, 'keep-items', body) ? (['correct'] as const) : []),
    ...(allows('answer-items') ? (['answer'] as const) : []),
    ...(allows('work-on-tasks') ? (['update'] as const) : []),
    ...(item.waitsForClearance === true && allows('clear-updates') ? (['clear'] as const) : []),
  ];
}
