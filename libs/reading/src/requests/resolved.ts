import type { Facts } from '../finders/facts.js';
import type { Section } from '../structure/outline.js';
import type { Standing } from './place-of-verb.js';
import { RESOLVED_STEM } from './resolved-stem.js';

export type Tense = 'present' | 'past' | 'bare' | 'none';

/** How much of a stem may say who resolves: "The thirty-fourth meeting of the Parties decides as follows:". */
const LONGEST_RESOLVING = 160;

/** "ACUERDO 4: Instruir …": the number says that it was resolved. */
const RESOLVED_ITSELF = /^acuerdo /i;

/** "decided: (a) to approve …; (b) to request …": an item in the base form under a stem that resolves. */
export function isResolved(section: Section, left: string, facts: Facts): boolean {
  const above = section.stem === null ? null : facts.sections[section.stem]!;
  if (above === null && left !== '') return isInfinitiveAct(section, left, facts);
  const stem = above?.isOpenStem ? `${above.text}:` : (above?.text ?? '');
  const { resolvedStem } = facts.grammar.requests.left;
  return (
    /^(?:\d{1,2} )?(?:to |de |d'|que |[أا]ن )?$/i.test(left) &&
    (RESOLVED_ITSELF.test(section.text.slice(0, section.bodyAt)) ||
      (resolvedStem ?? RESOLVED_STEM).test(stem.slice(-LONGEST_RESOLVING)))
  );
}

/** "1. To take note …; 2. To request …" directly below the recitals: the line that resolves was lost. */
function isInfinitiveAct({ index, kind, text, bodyAt }: Section, left: string, facts: Facts): boolean {
  if (
    kind !== 'paragraph' ||
    !/^(?:to|de) $/i.test(left) ||
    text.slice(bodyAt, bodyAt + left.length) !== left
  )
    return false;
  for (let place = index - 1; place >= 0; place -= 1) {
    const { kind: above, text: words, bodyAt: from } = facts.sections[place]!;
    if (above === 'preamble' || above === 'opening') return true;
    if (above === 'item' || above === 'footnote') continue;
    if (above !== 'paragraph' || words.slice(from, from + left.length) !== left) return false;
  }
  return false;
}

const JOINED = /[\s,;](?:and|et|y|e) (?:to |de |d')?$/i;

/** "Aprobar el plan, solicitando a la Secretaría que …". */
const JOINED_BY_COMMA = /, $/;

/** "To approve the plan and to request …": in such an item, what is resolved with the first thing. */
export function isResolvedToo(section: Section, tense: Tense, left: string, facts: Facts): boolean {
  const joins = tense === 'bare' ? JOINED : tense === 'present' ? JOINED_BY_COMMA : null;
  return joins !== null && joins.test(left) && isResolved(section, '', facts);
}

/** How much may have been resolved before in the same sentence. */
const LONGEST_RESOLVED = 440;

const RESOLVED_TO =
  /\b(?:decide[sd]|agree[sd]|resolve[sd])(?: (?:also|further|therefore))?(?:, [^,;]{1,80},)? to (?:also |further )?$/i;

/** How far above its acts the line of those who act may stand. */
const ACTS_BELOW = 30;

/** "We, the Ministers," above it, and no heading between. */
function areInPlural({ index, bodyAt, text }: Section, { sections, grammar }: Facts): boolean {
  const { actInPlural } = grammar.requests.left;
  if (!actInPlural || !/^\p{Lu}/u.test(text.slice(bodyAt))) return false;
  for (let place = index - 1; place >= Math.max(0, index - ACTS_BELOW); place -= 1) {
    const above = sections[place]!;
    if (above.kind === 'heading') return false;
    if (actInPlural.test(above.text.trim())) return true;
  }
  return false;
}

/** A joined or opening base form ("request") is a plural noun or an infinitive unless somebody decided to. */
export function tenseFits(
  tense: Tense,
  standing: Standing,
  left: string,
  section: Section,
  facts: Facts,
): boolean {
  const { requests: grammar } = facts.grammar;
  if (tense !== 'bare') return true;
  if (standing === 'opens' && left === '') return areInPlural(section, facts);
  if (standing === 'coordinate' && grammar.left.ours?.test(left)) return true;
  return standing !== 'opens' && (grammar.left.resolvedTo ?? RESOLVED_TO).test(left.slice(-LONGEST_RESOLVED));
}
