import { pageOf, positionOf, rowsToAsk, wrongCursor, type Page, type PageRequest } from './page.js';
import type { PlaceKind } from './place.js';

/** An order of a list as it is asked for: its name, with "-" in front from the last to the first. */
export type Sort<Name extends string> = Name | `-${Name}`;

/** What rows go by: SQL that is never null, and of what kind it is. Rows of the same value go by their id. */
export interface ListOrder {
  readonly by: string;
  readonly kind: PlaceKind;
}

const sqlTypes: Readonly<Record<PlaceKind, string>> = {
  text: 'text',
  id: 'uuid',
  day: 'date',
  moment: 'timestamptz',
  number: 'int8',
  numbers: 'numeric[]',
};

/** The parts of a statement that gives one page of a list in the order that was asked for. */
export interface OrderedPage<Row> {
  /** A column that tells where a row stands. */
  readonly place: string;
  /** "AND …": what comes behind the page before. */
  readonly behind: string;
  /** "ORDER BY … LIMIT …" */
  readonly order: string;
  /** What the statement is given besides, from the parameter on that was named. */
  readonly given: readonly unknown[];
  /** Cuts the rows into the page. */
  page<Item>(rows: readonly (Row & Placed)[], counted: number, item: (row: Row) => Item): Page<Item>;
}

/** A row with where it stands. */
export interface Placed {
  readonly id: string;
  readonly place: string;
}

/** Every name that a list may be sorted by, in both directions. */
export function sortsOf<Name extends string>(names: readonly Name[]): readonly Sort<Name>[] {
  return names.flatMap((name) => [name, `-${name}`] as const);
}

/**
 * @param orders of this list, by name
 * @param id of a row, in SQL
 * @param usual when nothing is said
 * @param next the number of the first parameter that is free
 * @throws Refused 'invalid' for a cursor of another order
 * @example const { place, behind, order, given, page } = orderedPage(orders, 'm.id', filter, 'entered', 8);
 */
export function orderedPage<Name extends string, Row>(
  orders: Readonly<Record<Name, ListOrder>>,
  id: string,
  request: PageRequest & { readonly sort?: Sort<Name> },
  usual: Sort<Name>,
  next: number,
): OrderedPage<Row> {
  const sort = request.sort ?? usual;
  const down = sort.startsWith('-');
  const { by, kind } = orders[(down ? sort.slice(1) : sort) as Name];
  const position = positionOf(request, ['text', kind, 'id']);
  if (position !== null && position[0] !== sort) throw wrongCursor();
  const way = down ? ' DESC' : '';
  return {
    // As text a moment differs by the settings of a session; as JSON it does not.
    place: `${kind === 'moment' ? `to_jsonb(${by}) #>> '{}'` : `(${by})::text`} AS place`,
    behind: `AND ($${next + 1}::uuid IS NULL OR (${by}, ${id}) ${down ? '<' : '>'} ($${next}::${sqlTypes[kind]}, $${next + 1}::uuid))`,
    order: `ORDER BY ${by}${way}, ${id}${way} LIMIT $${next + 2}`,
    given: [position?.[1] ?? null, position?.[2] ?? null, rowsToAsk(request)],
    page: (rows, counted, item) =>
      pageOf(
        rows,
        request,
        counted,
        (row) => [sort, row.place, row.id],
        ({ place: _, ...row }) => item(row as Row),
      ),
  };
}
