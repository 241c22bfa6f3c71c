import type { RequestGrammar } from '../grammar/grammar.js';
import { ofGrammar } from '../grammar/of-grammar.js';
import { matchesOf } from '../text/matches.js';

/** The verbs of a grammar, in capitals too. */
export const anyCase = ofGrammar(({ requests: { verb, verbStart } }): VerbGrammar => ({
  verb: new RegExp(verb.source, `${verb.flags.replace('i', '')}i`),
  ...(verbStart ? { verbStart } : {}),
}));

type VerbGrammar = Pick<RequestGrammar, 'verb' | 'verbStart'>;

/** The verbs of asking in a text, in order, each a match of the grammar's `verb`. */
export function verbsIn(text: string, { verb, verbStart }: VerbGrammar): RegExpExecArray[] {
  if (!verbStart) return matchesOf(verb, text);
  const found: RegExpExecArray[] = [];
  verbStart.lastIndex = 0;
  for (let start = verbStart.exec(text); start !== null; start = verbStart.exec(text)) {
    verb.lastIndex = start.index;
    const match = verb.exec(text);
    if (match) found.push(match);
    verbStart.lastIndex = match ? verb.lastIndex : start.index + 1;
  }
  return found;
}
