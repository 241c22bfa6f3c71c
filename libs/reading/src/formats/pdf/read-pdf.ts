import type { Doubt } from '../../reading.js';
import { superscript } from '../superscript.js';
import { failedWith, type Progress, type SourceText, sourceText } from '../source-text.js';
import { LineNumbers } from './line-numbers.js';
import { isRightToLeft, linesOf, medianOf, runsOf } from './lines-of-page.js';
import { partNotes } from './notes-of-page.js';
import { type RawPage, withoutEdges } from './page-edges.js';
import { paragraphsOf } from './paragraphs-of-pages.js';
import { pagesOf } from './pdf-engine.js';
import { columnsOf } from './reading-order.js';

/** A page with fewer characters shows a picture. */
const LEAST_OF_A_PAGE = 20;
/** Of characters that no font says the meaning of, more than this share is a reason to look. */
const MANY_UNREADABLE = 0.002;
const UNREADABLE = /[\ufffd\ue000-\uf8ff]/g;
const MOST_PAGES_NAMED = 12;

/**
 * The text of a PDF in the order in which it is read: columns one after the other, paragraphs joined, without what stands on
 * every page, notes last. A PDF draws characters and knows no text; where that shows, the text is doubtful and says why.
 * @throws Unreadable 'encrypted', 'broken-file', 'too-much-at-once'
 */
export async function readPdf(bytes: Uint8Array, progress: Progress = () => undefined): Promise<SourceText> {
  const raw: RawPage[] = [];
  const blank: number[] = [];
  const lineNumbers = new LineNumbers();
  for await (const { page, of } of pagesOf(bytes)) {
    const runs = runsOf(lineNumbers.without(page));
    raw.push({ runs, width: page.width, height: page.height });
    if (runs.reduce((sum, { text }) => sum + text.length, 0) < LEAST_OF_A_PAGE) blank.push(raw.length);
    progress(raw.length / of);
  }
  if (raw.length === 0) return failedWith({ tag: 'broken-file' });
  if (blank.length === raw.length) return failedWith({ tag: 'scanned' });
  const text = textOf(withoutEdges(raw));
  return sourceText(text, doubtsOf(text, blank));
}

function textOf(pages: readonly RawPage[]): string {
  const size = usualSizeOf(pages);
  const parted = pages.map((page) => ({ ...partNotes(page, size), width: page.width }));
  const paragraphs = paragraphsOf(parted.flatMap(({ text, width }) => columnsOf(text, width)));
  const notes = parted.flatMap(({ notes: runs }) =>
    runs.length === 0 ? [] : paragraphsOf([noteColumn(linesOf(runs))]),
  );
  return `${[...paragraphs.map(apartFromMark), ...notes.map(raisedMark)].join('\n\n')}\n`;
}

function noteColumn(lines: ReturnType<typeof linesOf>) {
  const left = Math.min(...lines.map((line) => line.left));
  return { lines, left, right: Math.max(...lines.map((line) => line.right)) };
}

/** The mark of a note is raised there as in the text, so that nobody takes it for the number of a paragraph. */
function raisedMark(note: string): string {
  return note.replace(/^(\d{1,3}(?=\s)|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*/, (_, mark: string) => `${superscript(mark)} `);
}

function apartFromMark(paragraph: string): string {
  return paragraph.replace(/^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?=[^\s⁰¹²³⁴⁵⁶⁷⁸⁹])/, '$1 ');
}

/** The size in which most characters are set. */
function usualSizeOf(pages: readonly RawPage[]): number {
  const sizes = pages.flatMap(({ runs }) =>
    runs.flatMap(({ size, text }) => new Array<number>(Math.ceil(text.length / 20)).fill(size)),
  );
  return medianOf(sizes);
}

function doubtsOf(text: string, blank: readonly number[]): Doubt[] {
  const doubts: Doubt[] = [];
  if (isRightToLeft(text)) doubts.push({ tag: 'drawn-arabic' });
  const unreadable = text.match(UNREADABLE)?.length ?? 0;
  if (unreadable > text.length * MANY_UNREADABLE)
    doubts.push({ tag: 'unreadable-characters', count: unreadable });
  if (blank.length > 0)
    doubts.push({ tag: 'pages-without-text', pages: blank.slice(0, MOST_PAGES_NAMED), count: blank.length });
  return doubts;
}
