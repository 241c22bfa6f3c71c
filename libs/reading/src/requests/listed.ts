import type { Facts } from '../finders/facts.js';
import type { Sentence } from '../finders/sentences.js';
import type { Section } from '../structure/outline.js';
import { withoutEnd } from '../text/matches.js';
import { addresseeAt } from './addressee.js';
import { openerOf } from './asker.js';
import type { Candidate } from './candidate.js';
import { verbAlone } from './verb-alone.js';
import { verbName } from './verb-name.js';

/** "Requests: (a) the Director to …; (b) Member States to …": the verb stands alone above those whom it asks. */
export function listed(section: Section, sentence: Sentence, facts: Facts): Candidate[] {
  const { requests: grammar } = facts.grammar;
  const above = section.stem === null ? null : facts.sections[section.stem]!;
  const said = above === null ? null : saidAlone(above.text.slice(above.bodyAt), facts);
  if (!said || sentence.start !== section.bodyAt) return [];
  const subject = addresseeAt(sentence.text, 0, grammar);
  if (!subject || subject.isPronoun || !grammar.asks.test(sentence.text.slice(subject.end))) return [];
  return [
    {
      section,
      sentence,
      start: sentence.start,
      end: sentence.start + withoutEnd(sentence.text, grammar.closing).length,
      verb: said.verb,
      verbText: subject.text,
      addressee: subject,
      askAt: sentence.start + subject.end,
      standing: 'subject',
      asker: openerOf(section, facts),
      mode: said.isPresent ? 'operative' : 'narrated',
    },
  ];
}

function saidAlone(stem: string, { grammar }: Facts): { verb: string; isPresent: boolean } | null {
  const { readVerb, readMarker } = grammar.requests;
  const match = verbAlone(stem, grammar);
  if (!match) return null;
  const { marker = '', after = '', verb: form = '' } = match.groups!;
  const read = readVerb(form, `${marker} ${after}`);
  if (!read || read.name === 'decides') return null;
  const said = readMarker(marker, true).name || readMarker(after, false).name;
  return { verb: verbName(read.name, said), isPresent: read.tense === 'present' };
}
