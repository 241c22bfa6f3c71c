import type { Grammar } from '../grammar/grammar.js';

/** A verb and its adverbs take no more. */
const LONGEST = 40;
const ANCHORED = new WeakMap<Grammar, RegExp>();

/** "Encarga", "Requests also:": a line that is nothing but a verb of asking; the match of the verb, or null. */
export function verbAlone(line: string, grammar: Grammar): RegExpExecArray | null {
  const words = line.trim().replace(/\s?[:：–—-]$/, '');
  if (words === '' || words.length > LONGEST) return null;
  let verb = ANCHORED.get(grammar);
  if (!verb) {
    const { source, flags } = grammar.requests.verb;
    ANCHORED.set(grammar, (verb = new RegExp(`^(?:${source})`, flags.replace('g', ''))));
  }
  const match = verb.exec(`${words}:`);
  return match && match[0].length === words.length ? match : null;
}
