import { readDocx } from './formats/docx/read-docx.js';
import { formatOf } from './formats/format-of.js';
import { readHtml } from './formats/html/read-html.js';
import { readPdf } from './formats/pdf/read-pdf.js';
import { decodePlain } from './formats/plain/decode-plain.js';
import { failedWith, orFailure, type Progress, type SourceText } from './formats/source-text.js';
import { read, type ReadOptions } from './read.js';
import type { ReadFailure, Reading } from './reading.js';

export type FileResult =
  | { readonly ok: true; readonly text: string; readonly reading: Reading }
  | { readonly ok: false; readonly failure: ReadFailure };

/** Getting at the text is most of the work for a file of pages; what is left is reading it. */
const TEXT_SHARE = 0.8;

/**
 * Reads a file (plain text, HTML, PDF, DOCX) by what it holds, not by its name. `text` is what the offsets count in: what a
 * person sees of the file, and of plain text the file's own text without a byte order mark.
 * @param progress told how much is done, from 0 to 1
 * Fails with a ReadFailure; never throws for what a file may hold.
 */
export async function readFile(
  bytes: Uint8Array,
  options: ReadOptions = {},
  progress: Progress = () => undefined,
): Promise<FileResult> {
  const source = await textOfFile(bytes, (done) => progress(done * TEXT_SHARE));
  if (!source.ok) return source;
  progress(TEXT_SHARE);
  const result = read(source.text, options);
  if (!result.ok) return result;
  const doubts = [...source.doubts, ...result.reading.doubts];
  return { ok: true, text: source.text, reading: { ...result.reading, doubts } };
}

/** The text of a file as a person sees it, in the kinds that `readFile` reads, with what is doubtful about it. */
export async function textOfFile(bytes: Uint8Array, progress?: Progress): Promise<SourceText> {
  const format = formatOf(bytes);
  switch (format) {
    case 'plain':
      return decodePlain(bytes);
    case 'html':
      return orFailure(() => readHtml(bytes));
    case 'docx':
      return orFailure(() => readDocx(bytes));
    case 'pdf':
      return orFailure(() => readPdf(bytes, progress));
    case 'old-word':
    case 'rich-text':
    case 'encrypted':
      return failedWith({ tag: format });
    case 'other':
      return failedWith({ tag: 'binary-text' });
  }
}
