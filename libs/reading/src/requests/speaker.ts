import type { Facts } from '../finders/facts.js';
import { type Sentence, sentencesOf } from '../finders/sentences.js';
import type { Section } from '../structure/outline.js';

/** How far back within its paragraph a pronoun finds who spoke. */
const LOOK_BACK = 2_000;

/** "The delegation of Peru … It requested": the pronoun means whoever spoke before, and no body. */
export function isSpeakers(section: Section, { start, text }: Sentence, { grammar }: Facts): boolean {
  const { speaker, itself } = grammar.requests.left;
  if (!speaker || !itself?.test(text)) return false;
  const from = Math.max(section.bodyAt, start - LOOK_BACK);
  const before = sentencesOf(section.text.slice(from, start), 0, grammar.lines);
  const last = before.findLast((sentence) => !itself.test(sentence.text));
  return last !== undefined && speaker.test(last.text);
}
