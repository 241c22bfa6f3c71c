import type { Grammar } from '../grammar/grammar.js';
import { RESOLVED_STEM } from '../requests/resolved-stem.js';
import { verbAlone } from '../requests/verb-alone.js';
import { anyCase, verbsIn } from '../requests/verbs-in.js';
import type { Block } from './blocks.js';
import type { SectionKind } from './section-kind.js';

const LONGEST_RESOLVING = 80;

/**
 * "RESUELVE:", "PRIE" or "The Council requests:" alone on its line, or what resolves just before paragraph 1, governs the
 * paragraphs below it.
 */
export function resolves({ marker, passage }: Block, next: Block | undefined, grammar: Grammar): boolean {
  const { text } = passage;
  if (marker !== null) return false;
  if (grammar.lines.decree?.test(text)) return true;
  const isShort = text.length <= LONGEST_RESOLVING;
  const isBeforeFirst = next?.marker?.kind === 'number' && next.marker.value === 1;
  const stem = grammar.requests.left.resolvedStem ?? RESOLVED_STEM;
  if ((isShort || isBeforeFirst) && stem.test(text.slice(-LONGEST_RESOLVING))) return true;
  if (!isShort) return false;
  if (/^\p{L}+$/u.test(text) && stem.test(`${text}:`)) return true;
  return /[:：]\s*$|^\S+(?: \S+)?$/.test(text) && endsWithVerb(text, grammar);
}

/** Whom for what, the paragraphs say. */
function endsWithVerb(text: string, grammar: Grammar): boolean {
  const last = verbsIn(`${text} `, anyCase(grammar)).at(-1);
  return last !== undefined && /^\s*[:：]?\s*$/.test(text.slice(last.index + last[0].length));
}

const LONGEST_RECITING = 40;

/** "CONSIDERANDO QUE" alone on its line, and what stands below it until somebody acts. */
export function recites(block: Block, kind: SectionKind, before: boolean, grammar: Grammar): boolean {
  const words = block.passage.text.slice(block.bodyAt);
  if (!block.marker && kind !== 'opening' && words.length <= LONGEST_RECITING && !/[.;,]$/.test(words))
    if (grammar.lines.preamble.test(words)) return true;
  if (!before || kind === 'opening' || kind === 'heading') return false;
  return (
    !resolves(block, undefined, grammar) && !grammar.lines.operative.test(words) && !verbAlone(words, grammar)
  );
}
