import type { CitedDocument } from '../reading.js';
import type { Section } from '../structure/outline.js';
import type { Facts } from './facts.js';
import { matchesOf } from '../text/matches.js';

const SYMBOL = /(?<![\w/.:-])[A-Z][A-Z]{0,7}(?:\/[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*(?:\([A-Z0-9]+\))?){1,7}/g;
const MARK = '(?:\\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})';
const NO_SYMBOLS = /^(?:COVID|HIV|CD|AND|TCP|I|II)\//;

/** Finds the documents that the text names by symbol, with what it calls them. The document's own symbol is not one. */
export function findDocuments(facts: Facts): CitedDocument[] {
  const found = new Map<string, string>();
  for (const section of facts.sections) {
    if (!section.text.includes('/')) continue;
    for (const match of matchesOf(SYMBOL, section.text)) {
      const symbol = match[0];
      if (symbol === facts.symbol || !isSymbol(symbol) || insideAddress(section.text, match.index)) continue;
      const kind = kindBefore(section, match.index, facts);
      if (found.get(symbol) === undefined || found.get(symbol) === 'other') found.set(symbol, kind);
    }
  }
  return [...found].map(([symbol, kind]) => ({ symbol, kind }));
}

/** A symbol has a number in it and more than one part. */
function isSymbol(text: string): boolean {
  return /\d/.test(text) && /[A-Z]/.test(text) && !NO_SYMBOLS.test(text) && text.length >= 5;
}

function insideAddress(text: string, at: number): boolean {
  const word =
    text
      .slice(Math.max(0, at - 200), at)
      .split(/[\s<（(]/)
      .at(-1) ?? '';
  return /https?:|www\./.test(word);
}

/** What the words nearest before the symbol call it; in a footnote, the words that carry its mark. */
function kindBefore(section: Section, at: number, facts: Facts): string {
  const before =
    section.kind === 'footnote' ? anchorOf(section, facts) : section.text.slice(Math.max(0, at - 300), at);
  let best = { kind: 'other', end: -1 };
  for (const { kind, pattern } of facts.grammar.documents.kinds) {
    for (const match of matchesOf(pattern, before)) {
      const end = match.index + match[0].length;
      if (end > best.end) best = { kind, end };
    }
  }
  return best.kind;
}

/** The words before the mark of a footnote, nearest above it or on its page. */
function anchorOf(footnote: Section, facts: Facts): string {
  const number = /^\d{1,3}(?= )/.exec(footnote.text)?.[0];
  const mark = new RegExp(`^${MARK}`).exec(footnote.text)?.[0] ?? number;
  if (!mark) return '';
  const glued = new RegExp(`[a-z,.;:”"')]${number ?? ''}(?!\\d)`);
  const near = facts.sections.slice(Math.max(0, footnote.index - 40), footnote.index + 3).reverse();
  for (const section of near) {
    if (section.kind === 'footnote') continue;
    const at = number ? section.text.search(glued) + 1 : section.text.indexOf(mark);
    if (at > 0) return section.text.slice(Math.max(0, at - 60), at);
  }
  return '';
}
