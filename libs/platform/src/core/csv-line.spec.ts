import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvLine } from './csv-line.js';

describe('a line of CSV', () => {
  it.each([
    [['a', 1, null, 'b'], 'a,1,,b\r\n'],
    [['a "b", c'], '"a ""b"", c"\r\n'],
    [['two\nlines'], '"two\nlines"\r\n'],
    [['=HYPERLINK("http://x")'], `"'=HYPERLINK(""http://x"")"\r\n`],
    [['@SUM(A1)', '+1', '-1', '\t=1'], `"'@SUM(A1)","'+1","'-1","'\t=1"\r\n`],
    [[-1], '-1\r\n'],
  ])('%j is %j', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  it('has no cell that begins as a formula, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        for (const cell of cellsOf(csvLine(cells))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('gives back what was written, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        expect(cellsOf(csvLine(cells)).map((cell, n) => (cell === cells[n] ? cell : cell.slice(1)))).toEqual(
          cells,
        );
      }),
    );
  });
});

/** A reader of one line as RFC 4180 has it. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let rest = line.slice(0, -2);
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(,|$)/s.exec(rest);
    const plain = /^([^,]*)(,|$)/s.exec(rest)!;
    const [whole, cell, end] = quoted ?? plain;
    cells.push(quoted ? cell!.replaceAll('""', '"') : cell!);
    rest = rest.slice(whole.length);
    if (end === '') return cells;
  }
}
