import { plainCell } from '#platform';
import { strToU8, zipSync } from 'fflate';
import { columnName } from './table-file.js';

/** A sheet to be written: rows of text, the first of them its head. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly rightToLeft?: boolean;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const document = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook (ECMA-376) of plain text: every cell is text, and none of it a formula. */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, n: index + 1 }));
  const files = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>${numbered.map(({ n }) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${content}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${document}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${document}"><sheets>${numbered.map(({ name, n }) => `<sheet name="${escaped(name.slice(0, 31))}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${relations}">${numbered.map(({ n }) => `<Relationship Id="rId${n}" Type="${document}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(numbered.map((sheet) => [`xl/worksheets/sheet${sheet.n}.xml`, sheetXml(sheet)])),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    // The same content is the same file.
    { mtime: '2000-01-01' },
  );
}

function sheetXml({ rows, rightToLeft = false }: SheetToWrite): string {
  const view = `<sheetViews><sheetView ${rightToLeft ? 'rightToLeft="1" ' : ''}workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const widths = `<cols>${(rows[0] ?? []).map((_, n) => `<col min="${n + 1}" max="${n + 1}" width="24" customWidth="1"/>`).join('')}</cols>`;
  const lines = rows.map(
    (cells, index) =>
      `<row r="${index + 1}">${cells.map((text, column) => cellXml(`${columnName(column)}${index + 1}`, text)).join('')}</row>`,
  );
  return `${xml}<worksheet xmlns="${main}">${view}${widths}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(place: string, text: string): string {
  if (text === '') return '';
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(plainCell(text))}</t></is></c>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (letter) => entities[letter]!)
      // What XML 1.0 has no way to write.
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  );
}
