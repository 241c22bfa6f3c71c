/** Fields of a page's edge, which count pages. */
const COUNTS_PAGES = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/i;

interface Field {
  instruction: string;
  hasResult: boolean;
}

/** Fields are an instruction and its last result; the result is what is seen, except where it counts pages. */
export class Fields {
  private readonly open: Field[] = [];
  private readonly simple: boolean[] = [];

  mark(type: string): void {
    if (type === 'begin') this.open.push({ instruction: '', hasResult: false });
    else if (type === 'separate' && this.open.length > 0) this.open.at(-1)!.hasResult = true;
    else if (type === 'end') this.open.pop();
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.hasResult) field.instruction += text;
  }

  openSimple(instruction: string): void {
    this.simple.push(COUNTS_PAGES.test(instruction));
  }

  closeSimple(): void {
    this.simple.pop();
  }

  /** What is written now is not seen. */
  get hide(): boolean {
    if (this.simple.includes(true)) return true;
    return this.open.some(({ instruction, hasResult }) => !hasResult || COUNTS_PAGES.test(instruction));
  }
}
