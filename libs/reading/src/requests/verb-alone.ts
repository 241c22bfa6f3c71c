import type { Grammar } from '../grammar/grammar.js';
import { ofGrammar } from '../grammar/of-grammar.js';

/** A verb and its adverbs take no more. */
const LONGEST = 40;
const verbFirst = ofGrammar(
  ({ requests: { verb } }) => new RegExp(`^(?:${verb.source})`, verb.flags.replace('g', '')),
);

/** "Encarga", "Requests also:": a line that is nothing but a verb of asking; the match of the verb, or null. */
export function verbAlone(line: string, grammar: Grammar): RegExpExecArray | null {
  const words = line.trim().replace(/\s?[:：–—-]$/, '');
  if (words === '' || words.length > LONGEST) return null;
  const match = verbFirst(grammar).exec(`${words}:`);
  return match && match[0].length === words.length ? match : null;
}
