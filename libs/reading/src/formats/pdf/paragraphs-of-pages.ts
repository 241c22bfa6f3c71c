import { brokenWords, type IsBroken } from '../../structure/hyphens.js';
import { readMarker } from '../../structure/markers.js';
import type { PageLine } from './lines-of-page.js';
import type { Column } from './reading-order.js';

interface Open {
  text: string;
  last: PageLine;
  column: Column;
}

const HAN_OR_KANA = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** On the end of a line, a space and the next line. */
const CUT_WORD = /^\p{Ll}[-\u2010\u00ad] \p{Ll}/u;
/** How much further apart than lines paragraphs are. */
const APART = 1.22;
const CLOSED = /[.;:。；：؛!?！？]["”»’')）\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/;

/**
 * Joins the lines of columns to paragraphs. A line begins one when it has a number of its own, is set in or apart, differs
 * in size, or when its first word would have had room at the end of the line before.
 */
export function paragraphsOf(columns: readonly Column[]): string[] {
  const paragraphs: string[] = [];
  let open: Open | null = null;
  const isBroken = brokenWords(columns.flatMap(({ lines }) => lines));
  for (const column of columns) {
    const pitch = pitchOf(column);
    for (const line of column.lines) {
      if (open !== null && goesOn(open, line, column, pitch)) {
        open.text = joinedLines(open.text, line.text, isBroken);
        Object.assign(open, { last: line, column });
      } else {
        if (open !== null) paragraphs.push(open.text);
        open = { text: line.text, last: line, column };
      }
    }
  }
  if (open !== null) paragraphs.push(open.text);
  return paragraphs;
}

/** How far apart the lines of a column stand. */
function pitchOf({ lines }: Column): number {
  const steps = lines.slice(1).map((line, index) => lines[index]!.base - line.base);
  const usual = steps.filter((step) => step > 0).sort((one, other) => one - other);
  // Lines within paragraphs are closer together than paragraphs are: the lower third is theirs.
  return usual[Math.floor(usual.length / 3)] ?? 0;
}

function goesOn({ text, last, column }: Open, line: PageLine, now: Column, pitch: number): boolean {
  if (column !== now && (column.isCell || now.isCell)) return isAlone(text);
  if (Math.abs(last.size - line.size) > 0.12 * Math.max(last.size, line.size)) return false;
  if (beginsByItself(text, line.text)) return false;
  const sameColumn = column === now;
  if (sameColumn && pitch > 0 && last.base - line.base > APART * pitch) return false;
  if (isAlone(text) || CUT_WORD.test(`${text} ${line.text}`.slice(-line.text.length - 3))) return true;
  if (!sameColumn && CLOSED.test(text)) return false;
  // Below a number of its own the words of a paragraph may hang.
  const hangs = text === last.text && readMarker(text, null) !== null;
  if (!hangs && isSetIn(line, last, now, sameColumn)) return false;
  const room = roomAfter(last, column);
  return firstWordWidth(line) > room - 0.3 * line.size || (room < 2 * line.size && !CLOSED.test(text));
}

/** It has a letter or bullet, or a number where a paragraph may have ended; or the item before ended in a semicolon. */
function beginsByItself(before: string, line: string): boolean {
  if (/[;:]$/.test(before) && /^\p{Lu}/u.test(line)) return true;
  const marker = readMarker(line, null);
  if (marker === null || marker.kind === 'footnote') return false;
  return /^(?:\d|[ivxIVX]+\.)/.test(line) ? marker.kind === 'number' && CLOSED.test(before) : true;
}

/** A number in a column of its own: its words stand beside it or below. */
function isAlone(text: string): boolean {
  const marker = readMarker(text, null);
  return marker !== null && marker.length >= text.length;
}

function roomAfter(line: PageLine, column: Column): number {
  // Some set Arabic against the left edge: what a line leaves free counts, at whichever side.
  if (line.rightToLeft) return column.right - column.left - (line.right - line.left);
  return column.right - line.right;
}

function isSetIn(line: PageLine, last: PageLine, column: Column, sameColumn: boolean): boolean {
  if (line.rightToLeft) return false;
  const inset = (of: PageLine): number => of.left - column.left;
  return sameColumn
    ? inset(line) > inset(last) + 0.8 * line.size && inset(last) < line.size
    : inset(line) > line.size;
}

/** In Chinese a line may end after any character. */
function firstWordWidth({ text, left, right }: PageLine): number {
  const perCharacter = (right - left) / Math.max(1, text.length);
  const word = HAN_OR_KANA.test(text[0] ?? '') ? text.slice(0, 1) : /^\S*/.exec(text)![0];
  return perCharacter * (word.length + 1);
}

/** Joins two lines of a paragraph: a word that was cut is whole again, Chinese has no gap. */
function joinedLines(before: string, after: string, isBroken: IsBroken): string {
  if (/\p{L}\u00ad$/u.test(before)) return before.slice(0, -1) + after;
  if (/\p{Ll}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(after)) {
    const isWhole = isCompound(before, after) || !isBroken(before.replace(/\u2010$/, '-'), after);
    return isWhole ? before + after : before.slice(0, -1) + after;
  }
  if (/[-\u2010\u2011–/]$/.test(before) && !/\s[-–]$/.test(before)) return before + after;
  const noGap = HAN_OR_KANA.test(before.at(-1) ?? '') && HAN_OR_KANA.test(after[0] ?? '');
  return noGap ? before + after : `${before} ${after}`;
}

/** "follow-" / "up": words that carry their hyphen wherever the line ends. */
function isCompound(before: string, after: string): boolean {
  const first = /(\p{L}+)[-\u2010]$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const second = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? '';
  return (
    /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|self|non|well|long|short|mid|co|cross|multi|socio|inter|sub|post|pre|anti|so|up|face|end|decision|evidence|rights|results|system|world|secrétaire|sous|vice|ci|celui|au|peut)$/.test(
      first,
    ) ||
    /^(?:up|based|wide|term|making|level|related|making|ci|là|général|même|mêmes|dessus|dessous|delà|être)$/.test(
      second,
    )
  );
}
