import type { Grammar } from '../grammar/grammar.js';
import { RESOLVED_STEM } from '../requests/resolved-stem.js';
import type { Block } from './blocks.js';

const LONGEST_RESOLVING = 80;

/** "RESUELVE:" or "PRIE" alone on its line governs the paragraphs below it. */
export function resolves({ marker, passage }: Block, grammar: Grammar): boolean {
  const { text } = passage;
  return (
    marker === null &&
    text.length <= LONGEST_RESOLVING &&
    /[:：]\s*$|^\S+(?: \S+)?$/.test(text) &&
    ((grammar.requests.left.resolvedStem ?? RESOLVED_STEM).test(text) || endsWithVerb(text, grammar))
  );
}

/** "REQUESTS:", "The Council requests:": whom for what, the paragraphs say. */
function endsWithVerb(text: string, grammar: Grammar): boolean {
  let pattern = ENDING_VERBS.get(grammar);
  if (!pattern) {
    pattern = new RegExp(`(?:${grammar.requests.verb.source})\\s*[:：]?\\s*$`, 'i');
    ENDING_VERBS.set(grammar, pattern);
  }
  return pattern.test(`${text} `);
}

const ENDING_VERBS = new WeakMap<Grammar, RegExp>();
