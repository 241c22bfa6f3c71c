import type { Facts } from '../finders/facts.js';
import type { RequestGrammar } from '../grammar/grammar.js';
import type { Section } from '../structure/outline.js';
import type { Standing } from './place-of-verb.js';
import { RESOLVED_STEM } from './resolved-stem.js';

export type Tense = 'present' | 'past' | 'bare' | 'none';

/** How much of a stem may say who resolves: "The thirty-fourth meeting of the Parties decides as follows:". */
const LONGEST_RESOLVING = 160;

/** "decided: (a) to approve …; (b) to request …": an item in the base form under a stem that resolves. */
export function isResolved(section: Section, left: string, facts: Facts): boolean {
  const stem = section.stem === null ? '' : facts.sections[section.stem]!.text;
  const { resolvedStem } = facts.grammar.requests.left;
  return (
    /^(?:to |de |d'|que |[أا]ن )?$/i.test(left) &&
    ((resolvedStem ?? RESOLVED_STEM).test(stem.slice(-LONGEST_RESOLVING)) ||
      (facts.grammar.lines.decree?.test(stem) ?? false))
  );
}

const JOINED = /[\s,;](?:and|et|y|e|и|а также) (?:to |de |d')?$/i;

/** "To approve the plan and to request …": in such an item, what is resolved with the first thing. */
export function isResolvedToo(section: Section, tense: Tense, left: string, facts: Facts): boolean {
  return tense === 'bare' && JOINED.test(left) && isResolved(section, '', facts);
}

const RESOLVED_TO =
  /\b(?:decide[sd]|agree[sd]|resolve[sd])(?: (?:also|further|therefore))? to (?:also |further )?$/i;

/** A joined or opening base form ("request") is a plural noun or an infinitive unless somebody decided to. */
export function tenseFits(tense: Tense, standing: Standing, left: string, grammar: RequestGrammar): boolean {
  if (tense !== 'bare') return true;
  return standing !== 'opens' && (grammar.left.resolvedTo ?? RESOLVED_TO).test(left.slice(-40));
}
