import type { LineGrammar } from '../grammar/grammar.js';
import { matchesOf } from '../text/matches.js';

/** A sentence of a section: offsets into the section's text, without the white space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A run without a stop that is longer than this is cut, so that no search looks further. */
const LONGEST_SENTENCE = 6_000;

/** Splits from `from` on; the closing stop belongs to the sentence. */
export function sentencesOf(text: string, from: number, grammar: LineGrammar): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  const take = (end: number): void => {
    for (let at = start; at < end; at += LONGEST_SENTENCE) {
      const raw = text.slice(at, Math.min(end, at + LONGEST_SENTENCE));
      const inner = raw.trim();
      if (inner === '') continue;
      const begin = at + raw.indexOf(inner[0]!);
      sentences.push({ start: begin, end: begin + inner.length, text: inner });
    }
    start = end;
  };
  for (const match of matchesOf(grammar.sentenceEnd, text.slice(from))) {
    const end = from + match.index + match[0].length;
    const before = text.slice(Math.max(start, end - 12), from + match.index + 1);
    if (!grammar.noSentenceEnd.test(before)) take(end);
  }
  take(text.length);
  return sentences;
}
