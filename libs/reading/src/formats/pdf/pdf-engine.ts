import { PDFiumLibrary, PDFiumModule } from '@hyzyla/pdfium';
import { Unreadable } from '../source-text.js';
import { boundedEngine, MOST_MEMORY } from './bounded-wasm.js';

/** One character where it stands on its page, in points from the lower left corner of the page as it is read. */
export interface Glyph {
  readonly char: string;
  readonly left: number;
  readonly right: number;
  /** What of it is ink: vowels have no width of their own. */
  readonly inkLeft: number;
  readonly inkRight: number;
  /** Where its line stands. */
  readonly base: number;
  /** Where it was drawn from: characters of one drawn form share it. */
  readonly origin: number;
  readonly size: number;
  /** A gap that the engine saw, or a character that the file holds. */
  readonly drawn: boolean;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
}

/** The functions of PDFium (public/fpdf_text.h) that say where characters stand; its wrapper types only what it uses itself. */
interface Engine {
  _FPDF_LoadMemDocument(data: number, size: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageWidth(page: number): number;
  _FPDF_GetPageHeight(page: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_IsGenerated(text: number, index: number): number;
  _FPDFText_GetTextObject(text: number, index: number): number;
  _FPDFText_GetFontSize(text: number, index: number): number;
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  _FPDFText_GetCharBox(text: number, i: number, l: number, r: number, b: number, t: number): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number;
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  readonly wasmExports: { malloc(size: number): number; free(pointer: number): void };
  readonly HEAPU8: Uint8Array;
}

const ENCRYPTED = [4, 5];
const MOST_PAGES = 5_000;
const MOST_CHARACTERS_OF_A_PAGE = 200_000;
/** Bytes of memory that answers are written to: four of a box, two of an origin, six of a matrix. */
const ANSWER = 96;
const MOST_LEAN = 0.7;
/** Where in it the other box begins: four single numbers. */
const LOOSE = 64;

let library: Promise<PDFiumLibrary> | null = null;

/** The engine is loaded once for a process, and only where a PDF comes. */
async function engine(): Promise<Engine> {
  library ??= boundedEngine().then((wasmBinary) =>
    PDFiumLibrary.initBase({ vendor: (options) => PDFiumModule(quietly(options)), wasmBinary }),
  );
  return ((await library) as unknown as { readonly module: Engine }).module;
}

/** What it would say on the terminal is told by what it answers. */
function quietly<Options extends object>(options: Options): Options {
  return { ...options, printErr: () => undefined };
}

/** Memory that a file has filled is not given back, and an engine that broke off does not work again. */
function isSpent({ HEAPU8 }: Engine): boolean {
  return HEAPU8.length > MOST_MEMORY * SPENT;
}
const SPENT = 0.75;

/**
 * The pages of a PDF one by one, so that never more than one of them is held.
 * @throws Unreadable 'encrypted', 'broken-file', 'too-much-at-once'
 */
export async function* pagesOf(bytes: Uint8Array): AsyncGenerator<{ page: Page; of: number }> {
  const pdfium = await engine();
  const data = pdfium.wasmExports.malloc(bytes.length);
  const answer = pdfium.wasmExports.malloc(ANSWER);
  if (data === 0 || answer === 0) throw new Unreadable({ tag: 'too-much-at-once' });
  pdfium.HEAPU8.set(bytes, data);
  const document = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0);
  let hasBroken = false;
  try {
    if (document === 0) {
      throw new Unreadable({
        tag: ENCRYPTED.includes(pdfium._FPDF_GetLastError()) ? 'encrypted' : 'broken-file',
      });
    }
    const of = pdfium._FPDF_GetPageCount(document);
    if (of > MOST_PAGES) throw new Unreadable({ tag: 'too-much-at-once' });
    for (let index = 0; index < of; index += 1) {
      const page = pageAt(pdfium, document, index, answer);
      if (isSpent(pdfium)) throw new Unreadable({ tag: 'too-much-at-once' });
      yield { page, of };
    }
  } catch (error) {
    hasBroken = !(error instanceof Unreadable);
    throw hasBroken && isSpent(pdfium) ? new Unreadable({ tag: 'too-much-at-once' }) : error;
  } finally {
    if (hasBroken || isSpent(pdfium)) library = null;
    if (!hasBroken) close(pdfium, document, [answer, data]);
  }
}

function close(pdfium: Engine, document: number, held: readonly number[]): void {
  if (document !== 0) pdfium._FPDF_CloseDocument(document);
  for (const pointer of held) pdfium.wasmExports.free(pointer);
}

/** A page that the engine cannot load has no text; the others still do. */
function pageAt(pdfium: Engine, document: number, index: number, answer: number): Page {
  const page = pdfium._FPDF_LoadPage(document, index);
  if (page === 0) return { width: 0, height: 0, glyphs: [] };
  const text = pdfium._FPDFText_LoadPage(page);
  try {
    const size = { width: pdfium._FPDF_GetPageWidth(page), height: pdfium._FPDF_GetPageHeight(page) };
    return { ...size, glyphs: text === 0 ? [] : glyphsOf(pdfium, text, answer) };
  } finally {
    if (text !== 0) pdfium._FPDFText_ClosePage(text);
    pdfium._FPDF_ClosePage(page);
  }
}

function glyphsOf(pdfium: Engine, text: number, answer: number): Glyph[] {
  const count = Math.min(pdfium._FPDFText_CountChars(text), MOST_CHARACTERS_OF_A_PAGE);
  const glyphs: Glyph[] = [];
  const turned = turnOf(pdfium, text, count, answer);
  let object = -1;
  let size = 0;
  let isAcross = false;
  let lean = 0;
  for (let index = 0; index < count; index += 1) {
    const code = pdfium._FPDFText_GetUnicode(text, index);
    if (code < 0x20 && code !== 2 && code !== 9) continue;
    const drawnBy = pdfium._FPDFText_GetTextObject(text, index);
    if (drawnBy !== object && drawnBy !== 0) {
      object = drawnBy;
      size = sizeOf(pdfium, text, index, answer);
      isAcross = !isTurned(angleOf(pdfium, text, index, answer), turned);
      lean = turned === 0 ? leanOf(pdfium, text, index, answer) : 0;
    }
    if (drawnBy !== 0 && isAcross) continue;
    const { x, y, ...edges } = placeOf(pdfium, text, index, answer, { turned, lean });
    const drawn = drawnBy !== 0 && pdfium._FPDFText_IsGenerated(text, index) === 0;
    // The engine puts U+0002 where a hyphen ends a line.
    const char = code === 2 ? '-' : code === 9 ? ' ' : String.fromCodePoint(code);
    glyphs.push({ char, ...edges, base: y, origin: x, size, drawn });
  }
  return glyphs;
}

/** Size in points as it is seen: a font of size 1 may be drawn twelve times as large. */
function sizeOf(pdfium: Engine, text: number, index: number, answer: number): number {
  const nominal = pdfium._FPDFText_GetFontSize(text, index);
  if (pdfium._FPDFText_GetMatrix(text, index, answer) === 0) return nominal;
  const matrix = new Float32Array(pdfium.HEAPU8.buffer, answer, 6);
  return nominal * (Math.hypot(matrix[2]!, matrix[3]!) || 1);
}

/** How far the line is turned. The engine's own angle takes letters that lean, as italics without a font do, for turned ones. */
function angleOf(pdfium: Engine, text: number, index: number, answer: number): number {
  if (pdfium._FPDFText_GetMatrix(text, index, answer) === 0) return 0;
  const matrix = new Float32Array(pdfium.HEAPU8.buffer, answer, 6);
  return Math.atan2(-matrix[1]!, matrix[0]!);
}

/** How far letters lean to the right, in parts of their height: slanted by the matrix where there is no font of italics. */
function leanOf(pdfium: Engine, text: number, index: number, answer: number): number {
  if (pdfium._FPDFText_GetMatrix(text, index, answer) === 0) return 0;
  const matrix = new Float32Array(pdfium.HEAPU8.buffer, answer, 6);
  const lean = matrix[2]! / matrix[3]!;
  return Math.abs(lean) < MOST_LEAN ? lean : 0;
}

interface Slant {
  readonly turned: number;
  readonly lean: number;
}

function placeOf(pdfium: Engine, text: number, index: number, answer: number, { turned, lean }: Slant) {
  pdfium._FPDFText_GetCharBox(text, index, answer, answer + 8, answer + 16, answer + 24);
  pdfium._FPDFText_GetCharOrigin(text, index, answer + 32, answer + 40);
  pdfium._FPDFText_GetLooseCharBox(text, index, answer + LOOSE);
  const [inkLeft, inkRight, bottom, top, x, y] = new Float64Array(pdfium.HEAPU8.buffer, answer, 6);
  if (turned === 0) {
    const [left, above, right, below] = new Float32Array(pdfium.HEAPU8.buffer, answer + LOOSE, 4);
    const upright = (place: number, height: number): number => place - lean * (height - y!);
    return {
      ...{ left: upright(left!, below!), right: upright(right!, above!) },
      ...{ inkLeft: upright(inkLeft!, bottom!), inkRight: upright(inkRight!, top!) },
      ...{ x: x!, y: y! },
    };
  }
  const [cos, sin] = [Math.round(Math.cos(turned)), Math.round(Math.sin(turned))];
  const along = [inkLeft! * cos - bottom! * sin, inkRight! * cos - top! * sin];
  const [left, right] = [Math.min(...along), Math.max(...along)];
  return {
    ...{ left, right, inkLeft: left, inkRight: right },
    x: x! * cos - y! * sin,
    y: x! * sin + y! * cos,
  };
}

/** The quarter turn that most characters of the page have; a watermark across it has another. */
function turnOf(pdfium: Engine, text: number, count: number, answer: number): number {
  const quarters = [0, 0, 0, 0];
  for (let index = 0; index < count; index += Math.max(1, Math.floor(count / 200))) {
    if (pdfium._FPDFText_GetTextObject(text, index) === 0) continue;
    quarters[quarterOf(angleOf(pdfium, text, index, answer))]! += 1;
  }
  return (quarters.indexOf(Math.max(...quarters)) * Math.PI) / 2;
}

function quarterOf(angle: number): number {
  return (((Math.round(angle / (Math.PI / 2)) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
}

function isTurned(angle: number, turned: number): boolean {
  const difference = Math.abs(angle - turned) % (2 * Math.PI);
  return Math.min(difference, 2 * Math.PI - difference) < 0.1;
}
