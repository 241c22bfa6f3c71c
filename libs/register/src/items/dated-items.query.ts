import type { CalendarDate } from '#calendar';
import { Clock, type Tx, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Implementation } from '../core/item-states.js';
import { hasNoFocalPoint, hearsForUnit } from '../store/hearing-sql.js';
import { isToBeDoneSql, itemOwnerSql, itemsInside } from './item-sql.js';

type ByLanguage = Readonly<Record<string, string>>;

/** An item that is still to be done by a day of its own, and one of those who hear of it. */
export interface OwedItem {
  readonly item: string;
  readonly person: string;
  /** The day on which it was added. */
  readonly madeOn: CalendarDate;
  readonly targetDate: CalendarDate;
}

/** An item that is still to be done by a day of its own, as the secretariat knows it. */
export interface DatedItem {
  readonly id: string;
  readonly mandate: string;
  readonly number: string;
  readonly document: string | null;
  readonly texts: ByLanguage;
  readonly unit: { readonly key: string; readonly names: ByLanguage } | null;
  readonly targetDate: CalendarDate;
  readonly implementation: Implementation;
  /** Nobody in the unit that owes it hears of it: the governance officers do in its place. */
  readonly insteadOfOwner: boolean;
}

const owningUnit = 'coalesce(i.unit_id, m.unit_id)';

/**
 * What people owe of the items of a body's mandates: focal points what their unit owes, governance officers what is owed by a
 * unit that has none. One statement, however many there are.
 */
export function peopleOwingItems(tx: Tx, body: string): Promise<readonly OwedItem[]> {
  return tx.query<OwedItem>(
    `SELECT DISTINCT i.id AS item, g.person_id AS person, i.made_on::text AS "madeOn", i.target_date::text AS "targetDate"
     ${itemsInside} JOIN role_grant g ON g.body = m.body AND ${hearsForUnit(owningUnit)}
     WHERE m.body = $1 AND ${isToBeDoneSql} ORDER BY item, person`,
    [body],
  );
}

/** The items that are still to be done by a day of their own, for the mails that tell of them. */
@Injectable()
export class DatedItems {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Of some items those that are still to be done, by day. */
  byIds(ids: readonly string[]): Promise<readonly DatedItem[]> {
    return this.ask('i.id = ANY ($1::uuid[])', [ids]);
  }

  /** What is past its day of all that was asked by a body, in the reach of a director, by day. */
  lateFor(director: Extract<Viewer, { kind: 'person' }>, body: string): Promise<readonly DatedItem[]> {
    const held = director.grants.filter((grant) => grant.role === 'director' && grant.body === body);
    return this.ask(
      `m.body = $1 AND i.target_date < (SELECT ($3::timestamptz AT TIME ZONE b.zone)::date FROM body b WHERE b.key = m.body)
       AND EXISTS (SELECT 1 FROM jsonb_array_elements_text($2::jsonb) AS g (unit)
                   WHERE g.unit IS NULL OR g.unit = ANY (${itemOwnerSql}))`,
      [body, JSON.stringify(held.map(({ unit }) => unit)), this.clock.now()],
    );
  }

  private ask(condition: string, given: readonly unknown[]): Promise<readonly DatedItem[]> {
    return this.dataSource.query<DatedItem[]>(
      `SELECT i.id, i.mandate_id AS mandate, i.number, i.document, i.texts, i.target_date::text AS "targetDate", v.implementation,
         CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('key', u.key, 'names', u.names) END AS unit,
         ${hasNoFocalPoint(owningUnit, 'm.body')} AS "insteadOfOwner"
       ${itemsInside} WHERE ${isToBeDoneSql} AND ${condition} ORDER BY i.target_date, i.mandate_id, i.place, i.id`,
      [...given],
    );
  }
}
