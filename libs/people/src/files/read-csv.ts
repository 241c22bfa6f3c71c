import { SheetBuilder, UnreadableTable, type Sheet } from './table-file.js';

/**
 * A CSV file (RFC 4180) as one sheet; its cells stand apart by what its first line has most of: a comma, a semicolon as
 * spreadsheets write where the comma is the decimal sign, or a tab.
 * @throws UnreadableTable for what is no UTF-8, and for more than a file may hold
 */
export function readCsv(content: Uint8Array): Sheet {
  const text = textOf(content);
  const separator = separatorOf(text);
  const sheet = new SheetBuilder('CSV');
  let [row, column, cell, quoted] = [1, 0, '', false];
  const end = () => {
    sheet.put(row, column, cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[(at += 1)]!;
      else quoted = false;
    } else if (letter === '"' && cell === '') {
      quoted = true;
    } else if (letter === separator) {
      end();
      column += 1;
    } else if (letter === '\n') {
      end();
      row += 1;
      column = 0;
    } else if (letter !== '\r') {
      cell += letter;
    }
  }
  end();
  return sheet.sheet();
}

function textOf(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new UnreadableTable({ key: 'directory.file.notUtf8' });
  }
}

function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/\n|$/));
  const count = (separator: string) => head.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}
