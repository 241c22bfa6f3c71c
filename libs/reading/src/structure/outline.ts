import type { Grammar } from '../grammar/grammar.js';
import { verbAlone } from '../requests/verb-alone.js';
import { isAnnexHeading } from './annexes.js';
import type { Block } from './blocks.js';
import { decisionHeading, type DecisionHeading } from './decision-heading.js';
import { recites, resolves } from './governing-lines.js';
import { goesOnInRow, type Marker } from './markers.js';
import { isGluedFootnote, isMarkedFootnote } from './footnotes.js';
import { nextNumbers } from './next-numbers.js';
import type { SectionKind } from './section-kind.js';
import { bodyAsks, hasNoVerb, opensWithVerb } from './verb-lines.js';
import { headingByItem, SYMBOL } from './symbols.js';

export type { SectionKind } from './section-kind.js';

/** A block with its place in the document. */
export interface Section {
  readonly index: number;
  readonly kind: SectionKind;
  readonly text: string;
  readonly bodyAt: number;
  readonly block: Block;
  /** Number of the paragraph it is or stands under; null where the text has none. */
  readonly number: string | null;
  /** Its place among paragraphs where numbers were lost. */
  readonly counted: number | null;
  /** Letters of sub-paragraphs, outermost first: ["(a)", "(ii)"]. */
  readonly path: readonly string[];
  /** It introduces a list though it ends without a colon ("instructs the Secretary-General"). */
  readonly isOpenStem: boolean;
  /** Index of the section that introduces the list it stands in. */
  readonly stem: number | null;
  /** What it says as the heading of a decision. */
  readonly decision: DecisionHeading | null;
  /** Within an annex, outside any draft that it holds. */
  readonly isAnnexed: boolean;
}

interface Cursor {
  number: string | null;
  counted: number;
  rows: { readonly kind: Marker['kind']; label: string }[];
  /** Sections that introduced a list which is still open, by depth. */
  stems: { readonly depth: number; readonly index: number }[];
  looseStem: number | null;
  /** The stem of bullets that each end with a stop: the next bullet is its item too. */
  bulletStem: number | null;
  /** The list that a heading of the page has cut. */
  cut: Pick<Cursor, 'rows' | 'stems'> | null;
  /** The line that says that what follows is resolved ("RESUELVE:"): its paragraphs say what. */
  resolvesAt: number | null;
  /** Below "CONSIDERANDO:" alone on its line: recitals, whatever they begin with. */
  recites: boolean;
  isAnnexed: boolean;
}

const LONGEST_HEADING = 250;

/** Gives every block its kind, number and place. Lost numbers are counted, and only then. */
export function outlineOf(blocks: readonly Block[], grammar: Grammar): Section[] {
  const numbered = blocks.filter((block) => block.marker?.kind === 'number').length >= 3;
  const sections: Section[] = [];
  const cursor: Cursor = {
    number: null,
    counted: 0,
    rows: [],
    stems: [],
    looseStem: null,
    bulletStem: null,
    cut: null,
    resolvesAt: null,
    recites: false,
    isAnnexed: false,
  };
  const nextNumber = nextNumbers(blocks);
  blocks.forEach((block, index) => {
    const read = kindOf(block, blocks[index + 1], cursor, sections, grammar);
    cursor.recites = recites(block, read, cursor.recites, grammar);
    const kind = cursor.recites && (read === 'paragraph' || read === 'item') ? 'preamble' : read;
    const decision = kind === 'heading' ? decisionHeading(block.passage.text, grammar) : null;
    if (decision) Object.assign(cursor, { number: null, counted: 0 });
    if (kind === 'opening' || decision) Object.assign(cursor, { resolvesAt: null, isAnnexed: false });
    else if (kind === 'heading' && isAnnexHeading(block.passage.text))
      Object.assign(cursor, { resolvesAt: null, isAnnexed: true });
    const place = placeOf(kind, block, index, cursor, numbered, nextNumber[index] ?? null);
    const isOpenStem = kind === 'paragraph' && isOpen(block, blocks[index + 1], grammar);
    sections.push({
      index,
      kind,
      text: block.passage.text,
      bodyAt: block.bodyAt,
      block,
      isOpenStem,
      decision,
      isAnnexed: cursor.isAnnexed,
      ...place,
    });
    if (RESOLVING.has(kind) && resolves(block, blocks[index + 1], grammar)) cursor.resolvesAt = index;
    noteStem(block, index, isOpenStem, kind, cursor);
  });
  return sections;
}

function kindOf(
  block: Block,
  next: Block | undefined,
  cursor: Cursor,
  before: readonly Section[],
  grammar: Grammar,
): SectionKind {
  const { marker } = block;
  const words = block.passage.text.slice(block.bodyAt);
  if (marker?.kind === 'footnote') return 'footnote';
  if (marker?.kind === 'recital') return 'preamble';
  if (isGluedFootnote(block, before) || isMarkedFootnote(block, before)) return 'footnote';
  if (marker?.kind.startsWith('heading'))
    return isActNumbered(block, words, cursor, grammar) ? 'paragraph' : 'heading';
  if (marker && marker.kind !== 'number') return 'item';
  // "…/Rev.1" ends as a sentence with its footnote does
  if (!marker && SYMBOL.test(words)) return 'heading';
  if (!block.ended && !/；/.test(words) && decisionHeading(words, grammar) !== null) return 'heading';
  if (!block.ended && headingByItem(block.passage.text) !== null) return 'heading';
  if (!marker && grammar.lines.bodyLine.test(words)) return 'opening';
  if (!block.ended && !/[,，،]$/.test(words)) {
    const short = words.length <= (marker ? 90 : LONGEST_HEADING);
    const speaks = !marker && (verbAlone(words, grammar) !== null || resolves(block, next, grammar));
    if (
      short &&
      !speaks &&
      looksLikeHeading(words, grammar) &&
      !isResolvedLine(block, words, cursor, grammar)
    )
      return 'heading';
  }
  if (!marker && grammar.lines.preamble.test(words) && RECITAL_END.test(words)) return 'preamble';
  if (
    !marker &&
    cursor.looseStem !== null &&
    !isOpen(block, next, grammar) &&
    !resolves(block, next, grammar)
  ) {
    if (staysInList(words, before[cursor.looseStem]!, grammar)) return 'item';
  }
  return 'paragraph';
}

/** Recitals end with a comma, those of some bodies with a semicolon. */
const RECITAL_END = /[,，،;](?:["”]|\s*\d{1,3})?$/;

/** Kinds of what may resolve: "The Council of Ministers decided:" opens the text as well. */
const RESOLVING: ReadonlySet<SectionKind> = new Set(['paragraph', 'opening', 'heading']);

function looksLikeHeading(words: string, { lines }: Grammar): boolean {
  if (lines.heading) return lines.heading.test(words);
  return lines.joint === '' ? words.length <= 70 : /^["“«']?\s?[\p{Lu}0-9[(]/u.test(words);
}

/** "I. Requests the Director to rest;": a paragraph numbered as headings are. */
function isActNumbered({ ended }: Block, words: string, cursor: Cursor, grammar: Grammar): boolean {
  const { lines } = grammar;
  return (
    words.length > LONGEST_HEADING ||
    (ended &&
      ((cursor.resolvesAt !== null && !cursor.isAnnexed) ||
        /[。；]$/.test(words) ||
        lines.operative.test(words) ||
        opensWithVerb(words, grammar) ||
        bodyAsks(words, grammar)))
  );
}

/** Below "decides:" a numbered line that lacks its stop, or one that opens with an act, is no heading. */
function isResolvedLine({ marker }: Block, words: string, cursor: Cursor, grammar: Grammar): boolean {
  return (
    cursor.resolvesAt !== null &&
    !cursor.isAnnexed &&
    (marker?.kind === 'number' || opensWithVerb(words, grammar))
  );
}

/** An unnumbered list ends where the next operative paragraph begins, unless its stem left the verbs to the items. */
function staysInList(words: string, stem: Section, grammar: Grammar): boolean {
  if (!grammar.lines.operative.test(words)) return true;
  return hasNoVerb(stem.text, grammar) && !grammar.lines.preamble.test(stem.text.slice(stem.bodyAt));
}

function placeOf(
  kind: SectionKind,
  block: Block,
  index: number,
  cursor: Cursor,
  numbered: boolean,
  next: number | null,
): Pick<Section, 'number' | 'counted' | 'path' | 'stem'> {
  const { marker } = block;
  if (kind === 'opening') Object.assign(cursor, { number: null, counted: 0 });
  const cut =
    kind === 'heading' && cursor.rows.length > 0 ? { rows: cursor.rows, stems: cursor.stems } : cursor.cut;
  const isRunningHead = kind === 'heading' && SYMBOL.test(block.passage.text);
  if ((kind === 'heading' && !isRunningHead) || kind === 'opening' || kind === 'preamble') leaveList(cursor);
  cursor.cut = kind === 'heading' || kind === 'footnote' ? cut : null;
  if (kind === 'paragraph') {
    leaveList(cursor);
    countParagraph(marker, cursor, numbered, next);
    return {
      ...numberOf(cursor),
      path: [],
      stem: marker === null || /^(?:number|heading)/.test(marker.kind) ? cursor.resolvesAt : null,
    };
  }
  if (kind !== 'item') return { number: null, counted: null, path: [], stem: null };
  if (!marker || marker.kind === 'bullet') {
    const stem = cursor.looseStem ?? (marker ? cursor.bulletStem : null);
    cursor.bulletStem = marker ? stem : null;
    return { ...numberOf(cursor), path: cursor.rows.map((row) => row.label), stem };
  }
  if (cut && goesOnInRow(marker, cut.rows.at(-1)!)) Object.assign(cursor, cut);
  const depth = cursor.rows.findIndex((row) => row.kind === marker.kind);
  cursor.rows = depth === -1 ? cursor.rows : cursor.rows.slice(0, depth);
  cursor.rows.push({ kind: marker.kind, label: `(${marker.label})` });
  cursor.stems = cursor.stems.filter((stem) => stem.depth < cursor.rows.length);
  const stem = cursor.stems.at(-1)?.index ?? null;
  if (cursor.number === null && cursor.counted === 0 && !numbered && stem === null && index === 0)
    cursor.counted = 1;
  return { ...numberOf(cursor), path: cursor.rows.map((row) => row.label), stem };
}

function countParagraph(marker: Marker | null, cursor: Cursor, numbered: boolean, next: number | null): void {
  if (marker?.kind === 'number' || marker?.kind.startsWith('heading')) {
    cursor.number = marker.kind === 'heading-han' ? String(marker.value) : marker.label;
    cursor.counted = marker.value;
  } else if (!numbered) {
    cursor.number = null;
    cursor.counted += 1;
  } else if (next !== null && next === cursor.counted + 2) {
    cursor.number = null; // the one number between its neighbours was lost
    cursor.counted += 1;
  }
}

function numberOf(cursor: Cursor): Pick<Section, 'number' | 'counted'> {
  return cursor.number !== null
    ? { number: cursor.number, counted: null }
    : { number: null, counted: cursor.counted > 0 ? cursor.counted : null };
}

function leaveList(cursor: Cursor): void {
  cursor.rows = [];
  cursor.stems = [];
  cursor.looseStem = null;
  cursor.bulletStem = null;
}

const LONGEST_OPEN_STEM = 90;

/** Some drafters write the verb and who is asked on a line alone, without a stop; what is asked follows. */
function isOpen(
  { ended, marker, passage, bodyAt }: Block,
  next: Block | undefined,
  grammar: Grammar,
): boolean {
  const words = passage.text.slice(bodyAt);
  return (
    !ended &&
    next !== undefined &&
    (marker === null || (marker.kind === 'number' && isFirstItem(next))) &&
    words.length <= LONGEST_OPEN_STEM &&
    (!/[,，]$/.test(words) || beginsList(next)) &&
    grammar.lines.operative.test(words)
  );
}

function isFirstItem({ marker }: Block): boolean {
  return (
    marker !== null && /^(?:letter|count|han|roman)$/.test(marker.kind) && /^[a1i一أа]$/.test(marker.label)
  );
}

/** "charge le Secrétaire général, …," / "1 d'élaborer": a comma ends the stem of such a list. */
function beginsList({ marker }: Block): boolean {
  return marker?.kind === 'count' && marker.value === 1;
}

/** A colon opens a list under this section; a full stop ends an unnumbered one. */
function noteStem(block: Block, index: number, isOpenStem: boolean, kind: SectionKind, cursor: Cursor): void {
  if (kind !== 'paragraph' && kind !== 'item' && cursor.resolvesAt !== index) return;
  const text = block.passage.text;
  if (isOpenStem || /[:：]\s*$/.test(text)) {
    cursor.stems.push({ depth: cursor.rows.length, index });
    if (kind === 'paragraph' || cursor.looseStem === null) cursor.looseStem = index;
  } else if (/[.。]["”’)）]*\s*$/.test(text)) cursor.looseStem = null;
}
