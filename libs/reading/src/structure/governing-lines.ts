import { ofGrammar } from '../grammar/of-grammar.js';
import type { Grammar } from '../grammar/grammar.js';
import { RESOLVED_STEM } from '../requests/resolved-stem.js';
import { verbAlone } from '../requests/verb-alone.js';
import type { Block } from './blocks.js';
import type { SectionKind } from './outline.js';

const LONGEST_RESOLVING = 80;

/** "RESUELVE:", "PRIE" or "The Council requests:" alone on its line governs the paragraphs below it. */
export function resolves({ marker, passage }: Block, grammar: Grammar): boolean {
  const { text } = passage;
  if (marker !== null || text.length > LONGEST_RESOLVING) return false;
  const stem = grammar.requests.left.resolvedStem ?? RESOLVED_STEM;
  if (stem.test(text) || (/^\p{L}+$/u.test(text) && stem.test(`${text}:`))) return true;
  return /[:：]\s*$|^\S+(?: \S+)?$/.test(text) && endingVerb(grammar).test(`${text} `);
}

/** Whom for what, the paragraphs say. */
const endingVerb = ofGrammar(({ requests }) => new RegExp(`(?:${requests.verb.source})\\s*[:：]?\\s*$`, 'i'));

const LONGEST_RECITING = 40;

/** "CONSIDERANDO QUE" alone on its line, and what stands below it until somebody acts. */
export function recites(block: Block, kind: SectionKind, before: boolean, grammar: Grammar): boolean {
  const words = block.passage.text.slice(block.bodyAt);
  if (!block.marker && kind !== 'opening' && words.length <= LONGEST_RECITING && !/[.;,]$/.test(words))
    if (grammar.lines.preamble.test(words)) return true;
  if (!before || kind === 'opening' || kind === 'heading') return false;
  return !resolves(block, grammar) && !grammar.lines.operative.test(words) && !verbAlone(words, grammar);
}
