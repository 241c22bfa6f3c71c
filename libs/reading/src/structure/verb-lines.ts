import type { Grammar } from '../grammar/grammar.js';
import { anyCase, verbsIn } from '../requests/verbs-in.js';

/** "II. The Council requests the Director to rest." */
export function bodyAsks(words: string, grammar: Grammar): boolean {
  const at = verbAt(words.slice(0, LONGEST_VERB), grammar);
  return at > 0 && grammar.requests.left.subject.test(words.slice(0, at));
}

/** Of a paragraph so much as a verb and who is asked may take. */
const LONGEST_VERB = 120;

/** "Third: to charge the Secretariat with …": a form of the verb that opens no other paragraph. */
export function opensWithVerb(words: string, grammar: Grammar): boolean {
  return verbAt(words.slice(0, LONGEST_VERB), grammar) === 0;
}

/** "The Executive Board, among other things:" has a subject alone. */
export function hasNoVerb(stem: string, grammar: Grammar): boolean {
  const sentence =
    stem
      .split(/[.。]\s*/)
      .filter(Boolean)
      .at(-1) ?? stem;
  return sentence.length < 120 && verbAt(sentence, grammar) === -1;
}

/** Where the first verb of asking stands, in capitals too; -1 for none. */
function verbAt(text: string, grammar: Grammar): number {
  return verbsIn(text, anyCase(grammar))[0]?.index ?? -1;
}
