import type { LineGrammar } from '../grammar/grammar.js';
import type { Folded } from '../text/fold.js';
import { passageOf, type Passage, type Stretch } from '../text/passage.js';
import { brokenWords, type IsBroken } from './hyphens.js';
import { type Line, linesOf, wrapWidth } from './lines.js';
import { type Marker, readMarker } from './markers.js';

/** A paragraph, item, heading or footnote: lines that belong together, put on one line. */
export interface Block {
  readonly passage: Passage;
  readonly marker: Marker | null;
  /** Where the words begin, after the marker. */
  readonly bodyAt: number;
  /** It ends as a paragraph or item does, not in the open. */
  readonly ended: boolean;
}

interface Draft {
  readonly marker: Marker | null;
  readonly lines: Line[];
  length: number;
}

const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,2})\s+(?=\p{Ll})/u;

/** A number without a stop, in a script that has no capitals. */
const BARE = /^(\d{1,2})\s+(?=\[?\p{Lo})/u;

/** "5.2 solicita al Director …", "3 要求总干事 …": what follows is an act and no sum. */
function markerOfAct(text: string, grammar: LineGrammar): Marker | null {
  const found = DECIMAL.exec(text) ?? BARE.exec(text);
  if (!found || !grammar.operative.test(text.slice(found[0].length))) return null;
  const [whole, label = ''] = found;
  return { kind: 'number', label, value: Number.parseInt(label, 10), length: whole.length };
}

/** "for 2022-" / "23. The Council": the years of a budget, cut at their stroke. */
function isSecondYear({ lines }: Draft, line: Line): boolean {
  return /\d[-–]$/.test(lines.at(-1)!.text) && /^\d{2}(?:\d{2})?\b/.test(line.text);
}

const BARE_COUNT = /^(\d{1,2})\s+(?=[\p{Ll}\p{Script=Arabic}])/u;
const LONGEST_STEM = 90;

/** "instructs the Secretary-General" on a line of its own, between what ended before it and what is asked. */
function opensList(line: Line, next: Line | undefined, open: Draft | null, grammar: LineGrammar): boolean {
  return (
    next !== undefined &&
    (open === null || /[,;.]$/.test(open.lines.at(-1)!.text)) &&
    isStemLine(line.text, grammar) &&
    (/^(?:1|a\))\s/.test(next.text) ||
      (open?.marker?.kind === 'count' && /^(?:to|that|de|que|à|a) /.test(next.text)))
  );
}

function isStemLine(text: string, grammar: LineGrammar): boolean {
  return text.length <= LONGEST_STEM && !/[.;:]$/.test(text) && grammar.operative.test(text);
}

/** "1 to continue …" below a stem without a stop, "2 to report …" after it: anywhere else a number that a line begins with. */
function bareCount(text: string, last: Draft | undefined, grammar: LineGrammar): Marker | null {
  const found = BARE_COUNT.exec(text);
  if (!found || !last) return null;
  const value = Number.parseInt(found[1]!, 10);
  const isFirst = value === 1 && last.lines.length === 1 && isStemLine(last.lines[0]!.text, grammar);
  const follows =
    last.marker?.kind === 'count' &&
    last.marker.value === value - 1 &&
    /[,;،؛]$/.test(last.lines.at(-1)!.text);
  return isFirst || follows ? { kind: 'count', label: found[1]!, value, length: found[0].length } : null;
}

/** A cut paragraph is long; a title that ends without a stop is not. */
const LEAST_CUT_PARAGRAPH: Readonly<Record<LineGrammar['joint'], number>> = { ' ': 60, '': 24 };

/** Groups lines into blocks, joining what wrapping and page breaks have cut. Footnotes do not end a cut paragraph. */
export function blocksOf(folded: Folded, grammar: LineGrammar): Block[] {
  const lines = linesOf(folded.text);
  const width = wrapWidth(lines.map(({ text }) => widthOf(text, grammar)));
  const apart = wordsApart(lines, grammar);
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let previousLetter: string | null = null;
  for (const [index, line] of lines.entries()) {
    const marker: Marker | null =
      open !== null && isSecondYear(open, line)
        ? null
        : (readMarker(line.text, previousLetter, numeralOf(drafts.at(-1))) ??
          markerOfAct(line.text, grammar) ??
          bareCount(line.text, drafts.at(-1), grammar));
    const isStem = opensList(line, lines[index + 1], open, grammar);
    if (!marker && !isStem && open && (apart.has(line) || goesOn(open, line, width, grammar))) {
      open.lines.push(line);
      open.length += line.text.length;
      continue;
    }
    const draft: Draft = { marker, lines: [line], length: line.text.length };
    drafts.push(draft);
    if (marker?.kind === 'footnote') continue;
    if (marker?.kind === 'letter') previousLetter = marker.label;
    if (marker?.kind === 'number') previousLetter = null;
    open = draft;
  }
  const isBroken = brokenWords(lines);
  return drafts.map((draft) => blockOf(draft, folded, grammar, isBroken));
}

/** The place in its row of an item that a numeral begins. */
function numeralOf(last: Draft | undefined): number {
  return last?.marker?.kind === 'roman' ? last.marker.value : 0;
}

/** So many lines of one word each are no list. */
const LEAST_APART = 4;

/** What follows the first of the words of a justified line that a converter has pulled apart, each on a line of its own. */
function wordsApart(lines: readonly Line[], { joint }: LineGrammar): ReadonlySet<Line> {
  const apart = new Set<Line>();
  if (joint === '') return apart;
  let from = 0;
  const close = (to: number): void => {
    const run = lines.slice(from, to);
    const small = run.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
    if (run.length >= LEAST_APART && small * 2 >= run.length) run.slice(1).forEach((line) => apart.add(line));
  };
  lines.forEach(({ text }, index) => {
    if (!text.includes(' ') && /\p{Ll}/u.test(text)) return;
    close(index);
    from = index + 1;
  });
  close(lines.length);
  return apart;
}

function goesOn(open: Draft, line: Line, width: number | null, grammar: LineGrammar): boolean {
  const last = open.lines.at(-1)!;
  if (open.marker && open.lines.length === 1 && last.text.length <= open.marker.length) return true;
  if (open.lines.length === 1 && grammar.standsAlone?.test(last.text)) return false;
  if (RESOLVES.test(line.text) && /[,;.:]$/.test(last.text)) return false;
  if (/[;؛；]$/.test(last.text) && grammar.operative.test(line.text)) return false;
  if (grammar.subject?.test(line.text) && !isClause(open)) return false;
  const numbered = open.marker !== null && open.marker.kind !== 'bullet';
  const commaIsOpen = numbered && /[，、,،]$/.test(last.text);
  if (grammar.ended.test(last.text) && !commaIsOpen) {
    // a sentence that ends with its line inside a wrapped paragraph
    return (
      width !== null && !line.afterGap && last.text.length > width * 0.75 && !startsAfresh(line, grammar)
    );
  }
  if (grammar.continues.test(line.text)) return !(line.afterGap && grammar.operative.test(line.text));
  if (grammar.unfinished.test(last.text) && !startsAfresh(line, grammar)) return true;
  const isCutByPage = line.atEdge || last.atEdge;
  if (numbered && (!line.afterGap || isCutByPage) && isRunning(open, grammar) && !startsAfresh(line, grammar))
    return true;
  if (!line.afterGap && isCutSentence(open, grammar) && !beginsAct(line, grammar)) return true;
  const isHeading = open.marker?.kind.startsWith('heading') ?? false;
  if (isHeading) return width !== null && !line.afterGap && last.text.length > width * 0.75;
  const least = LEAST_CUT_PARAGRAPH[grammar.joint];
  if (line.afterGap || width === null) {
    if (grammar.joint === '')
      return (
        (numbered || !line.afterGap) && open.length >= least && isClause(open) && !startsAfresh(line, grammar)
      );
    return last.trailingSpace && last.text.length >= least && /^[\d“(]/.test(line.text);
  }
  return widthOf(last.text, grammar) > width * LEAST_CUT[grammar.joint] && !startsAfresh(line, grammar);
}

/** "RESUELVE:", "Hereby:" between the recitals and the acts. */
const RESOLVES = /^\p{Lu}\p{L}{3,20}\s?:$/u;

/** How much of the width a line takes that was cut there: Chinese breaks anywhere, other scripts between words. */
const LEAST_CUT: Readonly<Record<LineGrammar['joint'], number>> = { ' ': 0.6, '': 0.75 };

/** In a Chinese line digits and Latin letters are half as wide as characters. */
function widthOf(text: string, { joint }: LineGrammar): number {
  return joint === '' ? text.length - (text.match(/[ -~]/g)?.length ?? 0) / 2 : text.length;
}

/** A Chinese title has no commas; a sentence as long that a page has cut has. */
function isClause({ lines }: Draft): boolean {
  return lines.some(({ text }) => /[，；：]/.test(text));
}

/** A numbered paragraph that has begun to ask or is long already: the line was cut, it is no heading. */
function isRunning(open: Draft, grammar: LineGrammar): boolean {
  if (open.marker?.kind.startsWith('heading')) return false;
  const first = open.lines[open.lines[0]!.text.length > open.marker!.length ? 0 : 1]?.text ?? '';
  const words = first.slice(open.lines.length > 0 && first === open.lines[0]!.text ? open.marker!.length : 0);
  return grammar.operative.test(words) || open.length >= LEAST_CUT_PARAGRAPH[grammar.joint];
}

/** A preambular paragraph ends with a comma and an act with a semicolon; a long one that does not was cut. */
function isCutSentence({ lines, marker }: Draft, grammar: LineGrammar): boolean {
  const [first] = lines;
  return (
    marker === null &&
    first!.text.length >= LEAST_CUT_PARAGRAPH[grammar.joint] &&
    (grammar.preamble.test(first!.text) || grammar.operative.test(first!.text))
  );
}

function beginsAct(line: Line, grammar: LineGrammar): boolean {
  return startsAfresh(line, grammar) || grammar.preamble.test(line.text) || grammar.operative.test(line.text);
}

/** Opens something of its own: a preambular paragraph, or the body's name above the operative text. */
function startsAfresh(line: Line, grammar: LineGrammar): boolean {
  const { afresh = grammar.joint === '' ? grammar.preamble : null } = grammar;
  return grammar.bodyLine.test(line.text) || (afresh?.test(line.text) ?? false);
}

function blockOf(draft: Draft, folded: Folded, grammar: LineGrammar, isBroken: IsBroken): Block {
  // a hyphen that only the line's end put there is no part of the passage
  const broken = draft.lines.filter(({ text }, index) => {
    const next = draft.lines[index + 1];
    return next !== undefined && isBroken(text, next.text);
  });
  const lines = draft.lines.map(({ stretches }, index) =>
    broken.includes(draft.lines[index]!) ? withoutLast(stretches) : stretches,
  );
  const whole = new Set(broken.map(({ text }) => text.slice(0, -1)));
  const passage = passageOf(folded, lines, (before, after) =>
    grammar.joint === ''
      ? hanJoint(before, after)
      : whole.has(before) || (/\p{L}-$/u.test(before) && /^\p{L}/u.test(after))
        ? ''
        : ' ',
  );
  const bodyAt = Math.min(draft.marker?.length ?? 0, passage.text.length);
  return {
    passage,
    marker: draft.marker,
    bodyAt: skipSpace(passage.text, bodyAt),
    ended: grammar.ended.test(passage.text),
  };
}

function withoutLast(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((one, index) => (index === stretches.length - 1 ? { ...one, to: one.to - 1 } : one));
}

/** Chinese joins without a space, except between two words in Latin letters. */
function hanJoint(before: string, after: string): string {
  return /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after) ? ' ' : '';
}

function skipSpace(text: string, at: number): number {
  let index = at;
  while (index < text.length && /\s/.test(text[index]!)) index += 1;
  return index;
}
