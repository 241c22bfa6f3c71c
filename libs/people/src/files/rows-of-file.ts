import { textOfPlainCell } from '#platform';
import { importColumns, type ImportedRow, type ImportedTable } from '../core/index.js';
import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';
import {
  columnName,
  tableLimits,
  tooMuch,
  UnreadableTable,
  type Sheet,
  type SheetRow,
} from './table-file.js';

/** The lines of a file by what they are of, and where each column stands. */
export interface ReadTables {
  readonly rows: Readonly<Record<ImportedTable, readonly ImportedRow[]>>;
  /** The place of a cell as spreadsheets show it: "People C7". */
  readonly placeOf: (table: ImportedTable, row: number, column: string) => string;
}

interface Placed {
  readonly sheet: string;
  /** By the name of the column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly ImportedRow[];
}

/**
 * Finds the tables of units and people in a workbook or a CSV file by their heads, whatever their sheets are called. Sheets
 * of something else are left aside.
 * @throws UnreadableTable for what is no such file, holds no such table, or names a column that there is not
 */
export function rowsOfFile(content: Uint8Array): ReadTables {
  if (content.length > tableLimits.bytes) throw tooMuch();
  const isZip = content[0] === 0x50 && content[1] === 0x4b;
  const sheets = isZip ? readWorkbook(content) : [readCsv(content)];
  const found = new Map<ImportedTable, Placed>();
  for (const sheet of sheets) {
    const table = tableOf(sheet);
    if (table === null) continue;
    if (found.has(table)) throw new UnreadableTable({ key: 'directory.file.twoTables', values: { table } });
    found.set(table, placed(sheet, table));
  }
  if (found.size === 0) {
    const values = { units: importColumns.units.join(', '), people: importColumns.people.join(', ') };
    throw new UnreadableTable({ key: 'directory.file.noTable', values });
  }
  return {
    rows: { units: found.get('units')?.rows ?? [], people: found.get('people')?.rows ?? [] },
    placeOf: (table, row, column) => {
      const { sheet, columns } = found.get(table)!;
      const at = columns.get(column);
      return `${sheet} ${at === undefined ? '' : columnName(at)}${row}`;
    },
  };
}

/** How codes are written is nobody’s worry: spreadsheets begin them with a capital letter by themselves. */
function asCode(column: string, text: string): string {
  if (column === 'state') return text.toUpperCase();
  return smallLetters.has(column) ? text.toLowerCase() : text;
}

const smallLetters: ReadonlySet<string> = new Set([
  'key',
  'parent',
  'kind',
  'language',
  'body',
  'role',
  'unit',
]);

function headOf({ cells }: SheetRow): ReadonlyMap<string, number> {
  return new Map([...cells].map(([column, text]) => [text.trim().toLowerCase(), column]));
}

function tableOf({ rows: [head] }: Sheet): ImportedTable | null {
  const columns = head === undefined ? new Map() : headOf(head);
  if (columns.has('email')) return 'people';
  return columns.has('key') ? 'units' : null;
}

function placed({ name, rows: [head, ...rest] }: Sheet, table: ImportedTable): Placed {
  const columns = headOf(head!);
  const known: readonly string[] = importColumns[table];
  for (const [column, at] of columns) {
    if (known.includes(column)) continue;
    const values = { place: `${name} ${columnName(at)}${head!.number}`, column, known: known.join(', ') };
    throw new UnreadableTable({ key: 'directory.file.column', values });
  }
  const rows = rest.map(({ number, cells }) => ({
    number,
    values: Object.fromEntries(
      [...columns].flatMap(([column, at]) => {
        const text = textOfPlainCell(cells.get(at) ?? '').trim();
        return text === '' ? [] : [[column, asCode(column, text)]];
      }),
    ),
  }));
  return { sheet: name, columns, rows: rows.filter(({ values }) => Object.keys(values).length > 0) };
}
