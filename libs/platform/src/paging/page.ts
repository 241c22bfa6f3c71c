import { Refused } from '../problems/refused.js';
import { isPlace, type PlaceKind } from './place.js';

/** What a list is asked for: at most `limit` rows (1 to 200) behind the cursor of the page before. */
export interface PageRequest {
  readonly cursor?: string;
  readonly limit?: number;
}

/** One page of a list; `total` is exact up to 10,000 and null beyond. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly total: number | null;
}

const largestPage = 200;
const usualPage = 50;
const countedUpTo = 10_000;

/** The row that a page begins behind, as the values of its sort columns; the last is its id. */
export type Position = readonly (string | number | null)[];

/** How many rows to ask for: one more than are shown tells whether there is a next page. */
export function rowsToAsk({ limit = usualPage }: PageRequest): number {
  return Math.min(limit, largestPage) + 1;
}

/** @param kinds of its columns @throws Refused 'invalid' when the cursor is not one that this list gave */
export function positionOf({ cursor }: PageRequest, kinds: readonly PlaceKind[]): Position | null {
  if (cursor === undefined) return null;
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(position) &&
      position.length === kinds.length &&
      kinds.every((kind, at) => isPlace(kind, position[at]))
    )
      return position as Position;
  } catch {
    // Not base64url of JSON: said below like any other wrong cursor.
  }
  throw wrongCursor();
}

/** The refusal of a cursor that a list did not give, or not in this order. */
export function wrongCursor(): Refused {
  return new Refused('invalid', { faults: [{ key: 'problem.invalid.cursor' }] });
}

/** Cuts the rows asked for by {@link rowsToAsk} into a page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  request: PageRequest,
  counted: number,
  position: (row: Row) => Position,
  item: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, rowsToAsk(request) - 1);
  const last = shown.at(-1);
  const next =
    rows.length > shown.length && last !== undefined
      ? Buffer.from(JSON.stringify(position(last))).toString('base64url')
      : null;
  return { items: shown.map(item), next, total: counted > countedUpTo ? null : counted };
}

/** Counts what a list holds, no further than it is told exactly: a FROM … WHERE … that gives one row for each item. */
export function countedSql(fromAndWhere: string): string {
  return `SELECT count(*)::int AS n FROM (SELECT 1 ${fromAndWhere} LIMIT ${countedUpTo + 1}) AS counted`;
}
