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
  let end = 0;
  for (const { index } of matchesOf(verbStart, text)) {
    if (index < end) continue;
    verb.lastIndex = index;
    const match = verb.exec(text);
    if (!match) continue;
    found.push(match);
    end = index + match[0].length;
  }
  return found;
}
