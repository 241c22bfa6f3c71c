import type { Sentence } from '../finders/sentences.js';
import type { Section } from '../structure/outline.js';

/** Nobody quotes more than this within a paragraph; looking further back would cost time in a text without breaks. */
const LONGEST_QUOTE = 4_000;

/** Words between quotation marks are somebody else's, unless the whole paragraph is quoted (an annexed draft). */
export function isQuoted(section: Section, sentence: Sentence, at: number): boolean {
  if (/["“«]/.test(section.text.charAt(section.bodyAt)) && !goesOnAfterQuote(section)) return false;
  const end = sentence.start + at;
  const before = section.text.slice(Math.max(section.bodyAt, end - LONGEST_QUOTE), end);
  const opened = count(before, /[“«]/g) - count(before, /[”»]/g);
  const straight = (before.match(/"/g)?.length ?? 0) % 2;
  return opened > 0 || straight === 1;
}

/** "“Requests …”, says a proposal": what begins with a quotation does not end with it. */
function goesOnAfterQuote({ text, bodyAt }: Section): boolean {
  const closed = text.slice(bodyAt + 1).search(/["”»]/);
  return closed >= 0 && text.slice(bodyAt + 1 + closed + 1).replace(/[\s\d.,;:]/g, '').length > 3;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
