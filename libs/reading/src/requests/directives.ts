import type { Facts } from '../finders/facts.js';
import type { Sentence } from '../finders/sentences.js';
import type { Section } from '../structure/outline.js';
import { withoutEnd } from '../text/matches.js';
import { addresseeAt } from './addressee.js';
import { openerOf } from './asker.js';
import type { Candidate } from './candidate.js';
import { isResolved } from './resolved.js';

/** "Секретариату ежегодно представлять …" below "решил:": who is to do what, and no verb that asks. */
export function directives(section: Section, sentence: Sentence, facts: Facts): Candidate[] {
  const { requests: grammar } = facts.grammar;
  const match = isResolved(section, '', facts) ? grammar.directive?.exec(sentence.text) : null;
  const who = match?.groups?.['who'] ?? match?.groups?.['who2'] ?? '';
  const subject = who === '' ? null : addresseeAt(who, 0, grammar);
  if (!subject) return [];
  return [
    {
      section,
      sentence,
      start: sentence.start,
      end: sentence.start + withoutEnd(sentence.text, grammar.closing).length,
      verb: 'instructs',
      verbText: subject.text,
      addressee: { ...subject, isAgent: true },
      askAt: sentence.start + sentence.text.indexOf(who) + who.length,
      standing: 'passive',
      asker: openerOf(section, facts),
      mode: 'narrated',
    },
  ];
}
