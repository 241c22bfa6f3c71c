import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';
import { rowsOfFile } from './rows-of-file.js';
import { columnName, tableLimits, UnreadableTable } from './table-file.js';
import { writeWorkbook } from './write-workbook.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one sheet, "Sheet", of which the XML is given, and its shared strings. */
function aWorkbook(sheet: string, strings = ''): Uint8Array {
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="Sheet" r:id="one"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="one" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ...(strings === '' ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const cellsOf = (content: Uint8Array) =>
  readWorkbook(content).flatMap(({ rows }) => rows.map(({ number, cells }) => [number, ...cells]));
const saidOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadableTable) return error.said.key.replace('directory.file.', '');
    throw error;
  }
  return 'read';
};

describe('a workbook', () => {
  it('is read as it was written, whatever stands in its cells', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((each) => each.trim() !== '' && !/[\uFFFE\uFFFF\p{Cc}]/u.test(each));
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const [sheet] = readWorkbook(writeWorkbook([{ name: 'One', rows }]));
          const read = sheet!.rows.map(({ cells }) =>
            [...cells.values()].map((cell) => cell.replace(/^'(?=[=+\-@])/, '')),
          );
          expect(read).toEqual(rows.map((row) => row.map((cell) => cell.trim())));
        },
      ),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('has no cell that is a formula: %j', (evil) => {
    const parts = unzipSync(writeWorkbook([{ name: 'One', rows: [[evil]] }]));
    const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    expect(xml).toContain(`>&apos;${evil}`.replace('&apos;', "'"));
    expect(xml).not.toContain('<f>');
  });

  it('keeps its strings in one place or in the cells, with rich text and without how words are read', () => {
    const strings = '<si><t>Ada</t></si><si><r><t>He</t></r><r><t>ron</t></r><rPh><t>ヘロン</t></rPh></si>';
    const sheet =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>here</t></is></c>' +
      '<c r="E2"><v>7</v></c><c r="F2" t="b"><v>1</v></c></row>';
    expect(cellsOf(aWorkbook(sheet, strings))).toEqual([
      [2, [0, 'Ada'], [2, 'Heron'], [3, 'here'], [4, '7'], [5, 'yes']],
    ]);
  });

  it('computes nothing: a formula is its own text', () => {
    const sheet = '<row r="1"><c r="A1" t="str"><f>HYPERLINK("http://evil.example")</f><v>Ada</v></c></row>';
    expect(cellsOf(aWorkbook(sheet))).toEqual([[1, [0, '=HYPERLINK("http://evil.example")']]]);
  });

  it.each<[string, () => Uint8Array, string]>([
    ['a bomb', () => zipSync({ 'xl/workbook.xml': new Uint8Array(tableLimits.unpacked + 1) }), 'tooMuch'],
    [
      'many parts',
      () => zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`x${n}`, new Uint8Array(1)]))),
      'tooMuch',
    ],
    ['a cell far away', () => aWorkbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'), 'tooMuch'],
    [
      'a row beyond every sheet',
      () => aWorkbook('<row r="9999999"><c r="A9999999"><v>1</v></c></row>'),
      'tooMuch',
    ],
    [
      'rows without end',
      () =>
        aWorkbook(
          Array.from({ length: 5_001 }, (_, n) => `<row r="${n + 1}"><c><v>1</v></c></row>`).join(''),
        ),
      'tooMuch',
    ],
    [
      'a cell without end',
      () => aWorkbook(`<row r="1"><c r="A1" t="str"><v>${'a'.repeat(2_001)}</v></c></row>`),
      'tooMuch',
    ],
    [
      'entities of its own',
      () =>
        zipSync({
          'xl/workbook.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>'),
          'xl/_rels/workbook.xml.rels': strToU8('<x/>'),
        }),
      'notATable',
    ],
    ['no workbook', () => zipSync({ 'readme.txt': strToU8('hello') }), 'notATable'],
    ['half a file', () => aWorkbook('').slice(0, 60), 'notATable'],
  ])('is refused as %s', (_, content, said) => {
    expect(saidOf(() => readWorkbook(content()))).toBe(said);
  });

  it('fills no merged range', () => {
    const parts = unzipSync(aWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const name = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[name]);
    const merged = xml.replace(
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    expect(cellsOf(zipSync({ ...parts, [name]: strToU8(merged) }))).toEqual([[1, [0, '1']]]);
  });
});

describe('a CSV file', () => {
  const read = (text: string) =>
    readCsv(strToU8(text)).rows.map(({ number, cells }) => [number, ...cells.values()]);

  it.each([
    ['commas', 'a,b\r\n"x, ""y""",2\r\n'],
    ['semicolons', '\uFEFFa;b\n"x, ""y""";2'],
    ['tabs', 'a\tb\nx, "y"\t2\n'],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toEqual([
      [1, 'a', 'b'],
      [2, 'x, "y"', '2'],
    ]);
  });

  it('keeps the line break of a cell, and counts its own lines', () => {
    expect(read('a,b\n"one\ntwo",x\n,y')).toEqual([
      [1, 'a', 'b'],
      [2, 'one\ntwo', 'x'],
      [3, 'y'],
    ]);
  });

  it('is refused in another encoding', () => {
    expect(saidOf(() => readCsv(new Uint8Array([0x61, 0xe9, 0x62])))).toBe('notUtf8');
  });
});

describe('a file of people', () => {
  it('is known by its columns, whatever its sheet is called', () => {
    const { rows, placeOf } = rowsOfFile(
      strToU8('Name,E-mail\n'.replace('E-mail', 'email') + "'=Ada,ada@x.example\n"),
    );
    expect(rows.people).toEqual([{ number: 2, values: { name: '=Ada', email: 'ada@x.example' } }]);
    expect(placeOf('people', 2, 'email')).toBe('CSV B2');
  });

  it.each([
    ['a column that there is not', 'email,nmae\n', 'column'],
    ['nothing of the kind', 'a,b\n1,2\n', 'noTable'],
    ['nothing', '', 'noTable'],
    ['a NUL in a cell', 'email,name\na@x.example,A\0B\n', 'problem.invalid.field.unkeepable'],
  ])('is refused with %s', (_, text, said) => {
    expect(saidOf(() => rowsOfFile(strToU8(text)))).toBe(said);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});
