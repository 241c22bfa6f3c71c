import { SYMBOL } from '../structure/symbols.js';

const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
const LONGEST_LABEL_CELL = 60;
/** A sentence, whole or cut, of more than a few words; Chinese writes one in a few characters. */
const PROSE = /(?:\S+\s+\S+.*|\p{Script=Han}{4}.*)[.;:。；：؛،,]["”»’')）\]]*$/su;
/** "12.", "(a)", "2031/4", "第3段": a number or a letter stands before its own words. */
const NUMBER_CELL = /^(?=\S{1,12}$)(?:.*[\p{N}].*|[(（[]?\p{L}{1,4}[.)）\]:：、]?)$/u;
/** Columns of a masthead stand as far apart as those of a page that was made plain text. */
const WIDE_GAP = '    ';

/**
 * Collects the paragraphs of a document whose file knows where they begin and end. An empty line stands between two, so that
 * nothing later takes one for the rest of the other.
 */
export class ParagraphList {
  private readonly paragraphs: string[] = [];

  /** White space at its ends is no part of it, nor are marks that only say where a word may be cut. */
  add(text: string): void {
    const lines = text.replace(INVISIBLE, '').split('\n');
    const plain = lines
      .map((line) => line.trim())
      .join('\n')
      .trim();
    if (plain !== '') this.paragraphs.push(plain);
  }

  /**
   * A row of a table, cell by cell. What is short stands on one line with the next cell, as a number in a cell of its own
   * stands before its paragraph; a cell of prose is a paragraph by itself.
   */
  addRow(cells: readonly (readonly string[])[]): void {
    let line = '';
    const close = (): void => {
      this.add(line);
      line = '';
    };
    for (const cell of cells) {
      const [first, ...rest] = cell.map((text) => text.trim()).filter(Boolean);
      if (first === undefined) continue;
      if (line !== '' && !NUMBER_CELL.test(line) && (isProse(line) || isProse(first))) close();
      line = line === '' ? first : line + gapBetween(line, first) + first;
      if (rest.length === 0) continue;
      close();
      rest.forEach((text) => this.add(text));
    }
    close();
  }

  all(): readonly string[] {
    return this.paragraphs;
  }

  text(): string {
    return this.paragraphs.length === 0 ? '' : `${this.paragraphs.join('\n\n')}\n`;
  }
}

function isProse(text: string): boolean {
  return text.length > LONGEST_LABEL_CELL || PROSE.test(text);
}

function gapBetween(one: string, other: string): string {
  return SYMBOL.test(one) || SYMBOL.test(other) ? WIDE_GAP : '\t';
}
