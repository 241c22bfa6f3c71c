import type { Grammar } from '../grammar/grammar.js';
import { ofGrammar } from '../grammar/of-grammar.js';

/** The verbs of asking, in capitals too. */
export const anyCaseVerb = ofGrammar(({ requests }) => new RegExp(requests.verb.source, 'i'));
const openingVerb = ofGrammar(({ requests }) => new RegExp(requests.verb.source, 'iy'));

/** "II. The Council requests the Director to rest." */
export function bodyAsks(words: string, grammar: Grammar): boolean {
  const at = words.slice(0, LONGEST_VERB).search(anyCaseVerb(grammar));
  return at > 0 && grammar.requests.left.subject.test(words.slice(0, at));
}

/** Of a paragraph so much as a verb and who is asked may take. */
const LONGEST_VERB = 120;

/** "Third: to charge the Secretariat with …": a form of the verb that opens no other paragraph. */
export function opensWithVerb(words: string, grammar: Grammar): boolean {
  const verb = openingVerb(grammar);
  verb.lastIndex = 0;
  return verb.test(words.slice(0, LONGEST_VERB));
}
