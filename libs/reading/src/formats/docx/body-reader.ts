import { ParagraphList } from '../paragraph-list.js';
import { superscript } from '../superscript.js';
import { Fields } from './fields.js';
import type { Numbering } from './numbering.js';
import { isOn, type Styles } from './styles.js';
import { type Element, walkXml } from './xml.js';

/** A note that the text refers to, with the mark that stands there. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly mark: string;
}

/** Which headers the first section has, by relationship. */
export interface FirstSection {
  readonly headers: Map<string, string>;
  titlePage: boolean;
}

interface Paragraph {
  text: string;
  style: string | null;
  numId: string | null;
  level: number | null;
  /** Its end was deleted under tracking: its words stand before those of the next. */
  endDeleted: boolean;
  /** What stands in frames that are anchored here; it follows the paragraph. */
  readonly boxes: ParagraphList;
}

/** Deleted, moved away, instructions and second copies: nothing of it is seen. */
const UNSEEN = new Set([
  ...['delText', 'instrText', 'Fallback', 'rt', 'sdtPr', 'pPrChange', 'rPrChange', 'sectPrChange'],
  ...['tblPrChange', 'trPrChange', 'tcPrChange', 'numberingChange', 'annotation', 'object'],
]);

/** Reads a story of a document (body, header, notes) as its reader sees it: insertions made, deletions gone, numbers counted. */
export class BodyReader {
  readonly notes: NoteReference[] = [];
  readonly firstSection: FirstSection = { headers: new Map(), titlePage: false };
  private firstSectionEnded = false;
  private readonly sinks: ParagraphList[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly rows: { readonly cells: (readonly string[])[]; deleted: boolean }[] = [];
  private readonly fields = new Fields();
  private readonly path: string[] = [];
  private unseen = 0;
  private carried = '';
  private hiddenRun = false;
  private written: { text: string; readonly keepsSpace: boolean } | null = null;

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: Styles,
    /** Where the text of each story goes; for notes, by their id. */
    private readonly sinkOf: (element: Element) => ParagraphList | null,
  ) {}

  read(part: Uint8Array): void {
    walkXml(part, {
      open: (element) => this.open(element),
      close: (name) => this.close(name),
      text: (text) => {
        if (this.written) this.written.text += text;
        else if (this.path.at(-1) === 'instrText') this.fields.instruct(text);
      },
    });
  }

  private open(element: Element): void {
    const { name, attributes } = element;
    this.path.push(name);
    if (this.unseen > 0 || UNSEEN.has(name)) {
      this.unseen += 1;
      return;
    }
    if (name === 'del' || name === 'moveFrom') this.leaveOut();
    const sink = this.sinkOf(element);
    if (sink) this.sinks.push(sink);
    if (this.path.includes('pPr')) this.noteParagraph(name, attributes);
    else if (this.path.includes('rPr')) this.noteRun(name, attributes);
    else this.openContent(name, attributes);
    if (this.path.includes('sectPr') && !this.firstSectionEnded) this.noteSection(name, attributes);
  }

  /** A deletion around runs hides them; as a property it says that a paragraph's end or a row is gone. */
  private leaveOut(): void {
    if (this.path.includes('pPr')) {
      const paragraph = this.paragraphs.at(-1);
      if (paragraph) paragraph.endDeleted = true;
    } else if (this.path.includes('trPr')) {
      const row = this.rows.at(-1);
      if (row) row.deleted = true;
    } else this.unseen += 1;
  }

  private noteParagraph(name: string, { val = '' }: Element['attributes']): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.style = val;
    else if (name === 'numId') paragraph.numId = val;
    else if (name === 'ilvl') paragraph.level = Number(val);
  }

  private noteRun(name: string, { val = 'true' }: Element['attributes']): void {
    if (name === 'vanish') this.hiddenRun = isOn(val);
    else if (name === 'rStyle' && this.styles.isHidden(val)) this.hiddenRun = true;
  }

  private noteSection(name: string, attributes: Element['attributes']): void {
    if (name === 'headerReference')
      this.firstSection.headers.set(attributes['type'] ?? 'default', attributes['id'] ?? '');
    if (name === 'titlePg') this.firstSection.titlePage = isOn(attributes['val'] ?? 'true');
  }

  private openContent(name: string, attributes: Element['attributes']): void {
    if (name === 'p') {
      const boxes = new ParagraphList();
      this.paragraphs.push({ text: '', style: null, numId: null, level: null, endDeleted: false, boxes });
    } else if (name === 'tr') this.rows.push({ cells: [], deleted: false });
    else if (name === 'tc') this.sinks.push(new ParagraphList());
    else if (name === 'txbxContent') this.sinks.push(this.paragraphs.at(-1)?.boxes ?? new ParagraphList());
    else if (name === 'r') this.hiddenRun = false;
    else if (name === 't') this.written = { text: '', keepsSpace: attributes['space'] === 'preserve' };
    else if (name === 'fldChar') this.fields.mark(attributes['fldCharType'] ?? '');
    else if (name === 'fldSimple') this.fields.openSimple(attributes['instr'] ?? '');
    else this.write(signOf(name, attributes));
    if (name === 'footnoteReference' || name === 'endnoteReference') this.noteReference(name, attributes);
  }

  private noteReference(name: string, { id = '', customMarkFollows }: Element['attributes']): void {
    const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
    if (this.hiddenRun) return;
    const counted = this.notes.filter((note) => note.kind === kind && note.mark !== '').length;
    const mark = isOn(customMarkFollows ?? 'false') ? '' : String(counted + 1);
    this.notes.push({ kind, id, mark });
    this.write(superscript(mark));
  }

  private write(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined || this.hiddenRun || this.fields.hide || text === '') return;
    if (!this.styles.isHidden(paragraph.style)) paragraph.text += text;
  }

  private close(name: string): void {
    this.path.pop();
    if (this.unseen > 0) {
      this.unseen -= 1;
      return;
    }
    if (name === 't' && this.written) {
      this.write(this.written.keepsSpace ? this.written.text : this.written.text.trim());
      this.written = null;
    } else if (name === 'fldSimple') this.fields.closeSimple();
    else if (name === 'p' && !this.path.includes('pPr')) this.endParagraph();
    else if (name === 'tc') this.rows.at(-1)?.cells.push(this.sinks.pop()?.all() ?? []);
    else if (name === 'tr') this.endRow();
    else if (name === 'sectPr') this.firstSectionEnded = true;
    else if (name === 'txbxContent' || this.sinkOf({ name, attributes: {} }) !== null) this.sinks.pop();
  }

  private endRow(): void {
    const row = this.rows.pop();
    if (row && !row.deleted) this.sinks.at(-1)?.addRow(row.cells);
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    const text = this.carried + paragraph.text;
    this.carried = paragraph.endDeleted ? text : '';
    if (!paragraph.endDeleted) {
      const number = this.numberOf(paragraph);
      if (text.trim() !== '') this.sinks.at(-1)?.add(number + text.trimStart());
    }
    for (const boxed of paragraph.boxes.all()) this.sinks.at(-1)?.add(boxed);
  }

  private numberOf({ style, numId, level }: Paragraph): string {
    const inherited = this.styles.listOf(style);
    const list = numId ?? inherited.numId;
    if (list === null || list === '0') return '';
    const byStyle = style === null ? null : this.numbering.levelOfStyle(list, style);
    return this.numbering.next(list, level ?? inherited.level ?? byStyle ?? 0);
  }
}

/** What an element that holds no text of its own shows. */
function signOf(name: string, attributes: Element['attributes']): string {
  if (name === 'tab' || name === 'ptab') return '\t';
  if (name === 'br' || name === 'cr') return '\n';
  if (name === 'noBreakHyphen') return '\u2011';
  if (name !== 'sym') return '';
  const code = Number.parseInt(attributes['char'] ?? '', 16);
  // Fonts of signs keep theirs at F000 and above: what they show has no name here.
  return code >= 0x20 && code < 0xd800 ? String.fromCodePoint(code) : '';
}
