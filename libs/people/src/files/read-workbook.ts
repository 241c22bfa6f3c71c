import { unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { SheetBuilder, tableLimits, tooMuch, UnreadableTable, type Sheet } from './table-file.js';

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/;
const wanted = (name: string) =>
  sheetPart.test(name) ||
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml'].includes(name);

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The sheets of a workbook (XLSX) as the text of their cells. Read here and not by a library that builds a whole workbook:
 * those unpack without bounds, and fill every cell of a merged range. Nothing is computed: a formula is its own text.
 * @throws UnreadableTable for what is no workbook, and for more than a file may hold
 */
export function readWorkbook(content: Uint8Array): readonly Sheet[] {
  try {
    const parts = unpacked(content);
    const strings = sharedStrings(parts['xl/sharedStrings.xml']);
    return sheetsOf(parts).map(({ name, part }) => readSheet(name, part, strings));
  } catch (error) {
    throw error instanceof UnreadableTable ? error : new UnreadableTable({ key: 'directory.file.notATable' });
  }
}

/** What an entry claims to grow to bounds what is made room for; one that lies is cut off there. */
function unpacked(content: Uint8Array): Parts {
  let [entries, total] = [0, 0];
  return unzipSync(content, {
    filter: ({ name, originalSize }) => {
      entries += 1;
      if (entries > tableLimits.entries) throw tooMuch();
      if (!wanted(name)) return false;
      total += originalSize;
      if (total > tableLimits.unpacked) throw tooMuch();
      return true;
    },
  });
}

/** Tells of the tags and the text of a part, in their order. Entities of its own are refused by the parser. */
function walk(
  part: Uint8Array,
  seen: {
    readonly open: (name: string, attributes: SaxesTagPlain['attributes']) => void;
    readonly close?: (name: string) => void;
    readonly text?: (text: string) => void;
  },
): void {
  const parser = new SaxesParser();
  const plain = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => seen.open(plain(name), attributes));
  parser.on('closetag', ({ name }) => seen.close?.(plain(name)));
  parser.on('text', (text) => seen.text?.(text));
  parser.on('cdata', (text) => seen.text?.(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(new TextDecoder().decode(part)).close();
}

function sheetsOf(parts: Parts): readonly { readonly name: string; readonly part: Uint8Array }[] {
  const targets = new Map<string, string>();
  walk(parts['xl/_rels/workbook.xml.rels']!, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined)
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: { name: string; part: Uint8Array }[] = [];
  walk(parts['xl/workbook.xml']!, {
    open: (tag, attributes) => {
      if (tag !== 'sheet') return;
      if (sheets.length >= tableLimits.sheets) throw tooMuch();
      const part = parts[targets.get(attributes['r:id'] ?? '') ?? ''];
      if (part !== undefined) sheets.push({ name: attributes['name'] ?? '', part });
    },
  });
  return sheets;
}

/** Text that several cells share. What stands beside Japanese words to say how they are read is none of it. */
function sharedStrings(part: Uint8Array | undefined): readonly string[] {
  if (part === undefined) return [];
  const strings: string[] = [];
  let [inText, aside] = [false, 0];
  walk(part, {
    open: (name) => {
      if (name === 'si') strings.push('');
      if (name === 'rPh') aside += 1;
      inText = name === 't' && aside === 0;
    },
    close: (name) => {
      if (name === 'rPh') aside -= 1;
      inText = false;
    },
    text: (text) => {
      if (inText && strings.length > 0) strings[strings.length - 1] += text;
    },
  });
  return strings;
}

function readSheet(name: string, part: Uint8Array, strings: readonly string[]): Sheet {
  const sheet = new SheetBuilder(name);
  let cell = { row: 0, column: 0, type: '', value: '', formula: '' };
  let [row, at] = [0, ''];
  walk(part, {
    open: (tag, attributes) => {
      if (tag === 'row') row = Number(attributes['r'] ?? row + 1);
      if (tag === 'c') {
        const place = placeOf(attributes['r'] ?? '', { row, column: cell.row === row ? cell.column + 1 : 0 });
        cell = { ...place, type: attributes['t'] ?? 'n', value: '', formula: '' };
      }
      at = tag;
    },
    close: (tag) => {
      if (tag === 'c') sheet.put(cell.row, cell.column, textOfCell(cell, strings));
      at = '';
    },
    text: (text) => {
      if (at === 'v' || at === 't') cell.value += text;
      if (at === 'f') cell.formula += text;
    },
  });
  return sheet.sheet();
}

function textOfCell(
  { type, value, formula }: { readonly type: string; readonly value: string; readonly formula: string },
  strings: readonly string[],
): string {
  if (formula !== '') return `=${formula}`;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'yes' : 'no';
  return value;
}

/** @param next where a cell stands that does not say it */
function placeOf(name: string, next: { readonly row: number; readonly column: number }) {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return next;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}
