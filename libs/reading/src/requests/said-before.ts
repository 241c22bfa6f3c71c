import type { Facts } from '../finders/facts.js';
import type { Section } from '../structure/outline.js';

/** How far back within its own paragraph a pronoun may mean somebody. */
const IN_PARAGRAPH = 600;
/** Only a verb with which a paragraph opens asks somebody of the paragraph above. */
const OPENING = 30;
/** Somebody who was asked further up was asked something else. */
const PARAGRAPHS_ABOVE = 2;

/** What was said before the sentence at `at`, where a pronoun after the verb at `verbAt` may find whom it means. */
export function saidBefore(section: Section, at: number, verbAt: number, facts: Facts): string {
  const within = section.text.slice(Math.max(section.bodyAt, at - IN_PARAGRAPH), at);
  return verbAt - section.bodyAt > OPENING ? within : `${saidAbove(section, facts)} ${within}`;
}

/** The paragraphs or items above, the nearest last; a heading or a preamble lets nothing through. */
function saidAbove({ index }: Section, { sections }: Facts): string {
  const above: string[] = [];
  for (let place = index - 1; place >= 0 && above.length < PARAGRAPHS_ABOVE; place -= 1) {
    const { kind, text, bodyAt } = sections[place]!;
    if (kind === 'footnote') continue;
    if (kind !== 'paragraph' && kind !== 'item') break;
    above.unshift(text.slice(bodyAt).slice(-IN_PARAGRAPH));
  }
  return above.join(' ');
}
