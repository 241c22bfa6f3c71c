const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
const LONGEST_LABEL_CELL = 60;

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
    let line: string[] = [];
    const close = (): void => {
      this.add(line.join('\t'));
      line = [];
    };
    for (const cell of cells) {
      const filled = cell.map((text) => text.trim()).filter(Boolean);
      if (filled.length === 0) continue;
      const [first, ...rest] = filled;
      if (line.some((text) => text.length > LONGEST_LABEL_CELL)) close();
      line.push(first!);
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
