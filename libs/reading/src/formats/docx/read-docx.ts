import { ParagraphList } from '../paragraph-list.js';
import { type SourceText, sourceText, Unreadable } from '../source-text.js';
import { superscript } from '../superscript.js';
import { BodyReader, type FirstSection, type NoteReference } from './body-reader.js';
import { Numbering } from './numbering.js';
import { relationsOf } from './relations.js';
import { Styles } from './styles.js';
import { Zip } from './zip.js';

/**
 * The text of a Word document as its reader sees it: the numbers that Word counts, insertions made and deletions gone, nothing
 * hidden; the header of its first page first, its notes last.
 *
 * Not mammoth, which drops automatic numbers, takes no direction and unpacks without a bound: what the register needs most
 * would have to be restored beside it. A zip reader and an XML parser that are well kept, and the few elements that show text.
 * @throws Unreadable 'broken-file', 'encrypted', 'too-much-at-once', 'binary-text' for another kind of document
 */
export function readDocx(bytes: Uint8Array): SourceText {
  const zip = new Zip(bytes);
  const main = mainPart(zip);
  const related = relationsOf(zip, main);
  const styles = new Styles(zip.part(related.byType('styles') ?? ''));
  const numbering = new Numbering(zip.part(related.byType('numbering') ?? ''));

  const body = new ParagraphList();
  const reader = new BodyReader(numbering, styles, ({ name }) => (name === 'body' ? body : null));
  reader.read(zip.part(main)!);

  const text = new ParagraphList();
  const header = related.byId(firstHeader(reader.firstSection));
  if (header !== null) addHeader(zip.part(header), text, styles);
  body.all().forEach((paragraph) => text.add(paragraph));
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = zip.part(related.byType(`${kind}s`) ?? '');
    if (part !== null) addNotes(part, reader.notes, kind, text, styles);
  }
  return sourceText(text.text());
}

function mainPart(zip: Zip): string {
  const main = relationsOf(zip, '').byType('officeDocument') ?? 'word/document.xml';
  if (zip.has(main) && /\.xml$/.test(main) && !/^(?:xl|ppt)\//.test(main)) return main;
  const other = zip.names().some((name) => /^(?:xl\/|ppt\/|mimetype$|META-INF\/)/.test(name));
  throw new Unreadable({ tag: other || zip.names().length > 0 ? 'binary-text' : 'broken-file' });
}

function firstHeader({ headers, titlePage }: FirstSection): string {
  return (titlePage ? headers.get('first') : headers.get('default')) ?? '';
}

function addHeader(part: Uint8Array | null, text: ParagraphList, styles: Styles): void {
  if (part === null) return;
  new BodyReader(new Numbering(null), styles, ({ name }) => (name === 'hdr' ? text : null)).read(part);
}

/** Apart from the sentences that they belong to, in the order of their marks. */
function addNotes(
  part: Uint8Array,
  references: readonly NoteReference[],
  kind: NoteReference['kind'],
  text: ParagraphList,
  styles: Styles,
): void {
  const notes = new Map<string, ParagraphList>();
  const reader = new BodyReader(new Numbering(null), styles, ({ name, attributes }) => {
    if (name !== kind) return null;
    const note = new ParagraphList();
    if (attributes['id'] !== undefined) notes.set(attributes['id'], note);
    return note;
  });
  reader.read(part);
  for (const { id, mark } of references.filter((reference) => reference.kind === kind)) {
    const words = notes.get(id)?.all().join('\n') ?? '';
    if (words !== '') text.add(mark === '' ? words : `${superscript(mark)} ${words}`);
  }
}
