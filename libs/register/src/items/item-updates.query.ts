import { may, visibleBodies } from '#people';
import { Refused, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Implementation } from '../core/item-states.js';

type ByLanguage = Readonly<Record<string, string>>;

/** What was written of an item, as its reader sees it. */
export interface ItemUpdateView {
  readonly id: string;
  readonly at: string;
  /** Null when the reader is not told. */
  readonly author: string | null;
  /** The names of the unit in whose place it was written. */
  readonly onBehalfOf: ByLanguage | null;
  readonly implementation: Implementation;
  readonly narrative: string;
  readonly clearance: {
    readonly state: 'for-clearance' | 'cleared' | 'returned';
    readonly by: string | null;
    readonly at: string | null;
    /** Why it was returned. */
    readonly reason: string | null;
  };
}

/** What was written of items. */
@Injectable()
export class ItemUpdates {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Newest first: all for the secretariat of the body that asked, the last cleared one for everybody else.
   * @throws Refused 'not-found', for an item that the viewer may not see too
   */
  async of(viewer: Viewer, mandate: string, item: string): Promise<readonly ItemUpdateView[]> {
    const seen = visibleBodies(viewer, 'see-mandates');
    const [found] = await this.dataSource.query<{ body: string }[]>(
      `SELECT m.body FROM mandate_item i JOIN mandate m ON m.id = i.mandate_id
       WHERE i.id = $1 AND m.id = $2 AND ($3::text[] IS NULL OR m.body = ANY ($3))`,
      [item, mandate, seen === 'all' ? null : seen],
    );
    if (found === undefined) throw new Refused('not-found');
    return this.dataSource.query<ItemUpdateView[]>(
      `SELECT w.id, to_jsonb(w.at) #>> '{}' AS at, CASE WHEN $2 THEN p.name END AS author,
         CASE WHEN $2 THEN u.names END AS "onBehalfOf", w.implementation, w.narrative,
         jsonb_build_object('state', coalesce(c.outcome, 'for-clearance'), 'by', CASE WHEN $2 THEN cp.name END,
           'at', c.at, 'reason', c.reason) AS clearance
       FROM item_update w JOIN person p ON p.id = w.author LEFT JOIN unit u ON u.id = w.on_behalf_of_unit
       LEFT JOIN item_clearance c ON c.update_id = w.id LEFT JOIN person cp ON cp.id = c.person_id
       WHERE w.item_id = $1 AND ($2::boolean OR w.id = (
         SELECT x.id FROM item_update x JOIN item_clearance k ON k.update_id = x.id AND k.outcome = 'cleared'
         WHERE x.item_id = $1 ORDER BY x.at DESC, x.id DESC LIMIT 1))
       ORDER BY w.at DESC, w.id DESC LIMIT 500`,
      [item, may(viewer, 'see-work', found.body)],
    );
  }
}
