import type { Facts } from '../finders/facts.js';
import type { Sentence } from '../finders/sentences.js';
import type { Section } from '../structure/outline.js';
import { matchesOf } from '../text/matches.js';
import { addresseeAt, isOurs } from './addressee.js';
import type { Candidate } from './candidate.js';
import { isQuoted } from './is-quoted.js';
import { isResolved } from './resolved.js';
import { saidBefore } from './said-before.js';
import { verbName } from './verb-name.js';

const DECIDED_THAT = /\b(?:decide[sd]|agree[sd]|resolve[sd])(?: (?:also|further|therefore))? that $/;

/** "agreed that the Secretariat be requested to", or such an item below what resolves. */
function resolvesThat(section: Section, left: string, facts: Facts): boolean {
  return DECIDED_THAT.test(left) || (/^that $/i.test(left) && isResolved(section, '', facts));
}

/** "The Executive Director was requested to …", where nobody recalls it. */
export function passives(section: Section, sentence: Sentence, facts: Facts): Candidate[] {
  const { requests: grammar } = facts.grammar;
  const patterns = [grammar.passive, grammar.impersonal].filter((one) => one instanceof RegExp);
  const matches = patterns.flatMap((pattern) => matchesOf(pattern, sentence.text));
  return matches.flatMap((match) => {
    const left = sentence.text.slice(Math.max(0, match.index - 400), match.index);
    const isResolvedThat = match.groups!['be'] !== undefined;
    if (
      (isResolvedThat
        ? !resolvesThat(section, left, facts)
        : grammar.left.blocked.some((pattern) => pattern.test(left)) && !grammar.left.adopts?.test(left)) ||
      isQuoted(section, sentence, match.index)
    )
      return [];
    const read = grammar.readVerb(match.groups!['verb']!, match.groups!['marker'] ?? '');
    const end = match.index + match[0].length;
    const isImpersonal = match.groups!['addressee'] === undefined;
    const before = saidBefore(section, sentence.start, sentence.start + match.index, facts);
    const clitic = match.indices?.groups?.['clitic']?.[0];
    const at = clitic ?? (isImpersonal ? end : match.index);
    const noun = clitic === undefined ? null : addresseeAt(sentence.text, end, grammar);
    const isDoubled = noun !== null && isOurs(noun);
    const named = match.indices?.groups?.['addressee']?.[1] ?? Infinity;
    const whole = isDoubled ? noun : addresseeAt(sentence.text, at, grammar, { before });
    const subject =
      !isDoubled && whole && whole.end > named
        ? addresseeAt(sentence.text.slice(0, named), at, grammar, { before })
        : whole;
    if (!read || !subject) return [];
    const marker = match.groups!['marker'] ?? '';
    const start = match.indices?.groups?.['act']?.[0] ?? end - match.groups!['verb']!.length - marker.length;
    const askAt = isDoubled || (isImpersonal && clitic === undefined) ? subject.end : end;
    return {
      section,
      sentence,
      start: sentence.start + start,
      end: sentence.end,
      verb: verbName(read.name, grammar.readMarker(marker, false).name),
      verbText: match.groups!['act'] ?? sentence.text.slice(start, end),
      addressee: { ...subject, end: askAt },
      askAt: sentence.start + askAt,
      standing: 'passive' as const,
      asker: facts.own,
      mode: match.groups!['now'] ? ('operative' as const) : ('narrated' as const),
    };
  });
}
