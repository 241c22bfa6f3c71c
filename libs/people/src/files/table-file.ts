import type { Message } from '#messages';
import { isKeepableText } from '#platform';

/** A sheet of a workbook, or the whole of a CSV file, as the text of its cells. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** Counted from 1, as spreadsheets show it. */
  readonly number: number;
  /** By column, counted from 0; empty ones may be missing. */
  readonly cells: ReadonlyMap<number, string>;
}

/** What a file may hold at most: more than any organization has, and little enough to read while somebody waits. */
export const tableLimits = {
  bytes: 5 * 1024 * 1024,
  unpacked: 40 * 1024 * 1024,
  entries: 500,
  sheets: 20,
  rows: 5_000,
  columns: 60,
  cell: 2_000,
} as const;

/** A file that cannot be read as tables, and what to do. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable';

  constructor(readonly said: Message) {
    super(said.key);
  }
}

/** @example columnName(27) // 'AB' */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** Takes cells one by one, and no more of them than a file may hold. */
export class SheetBuilder {
  private readonly rows: { readonly number: number; readonly cells: Map<number, string> }[] = [];

  constructor(private readonly name: string) {}

  put(row: number, column: number, text: string): void {
    if (text.trim() === '') return;
    if (column >= tableLimits.columns || text.length > tableLimits.cell) throw tooMuch();
    if (!isKeepableText(text)) {
      const place = `${this.name} ${columnName(column)}${row}`;
      throw new UnreadableTable({ key: 'problem.invalid.field.unkeepable', values: { path: place } });
    }
    let last = this.rows.at(-1);
    if (last?.number !== row) {
      if (this.rows.length >= tableLimits.rows || row > 1_048_576) throw tooMuch();
      last = { number: row, cells: new Map() };
      this.rows.push(last);
    }
    last.cells.set(column, text.trim());
  }

  sheet(): Sheet {
    return { name: this.name, rows: this.rows };
  }
}

export function tooMuch(): UnreadableTable {
  const { rows, columns, cell } = tableLimits;
  return new UnreadableTable({ key: 'directory.file.tooMuch', values: { rows, columns, cell } });
}
