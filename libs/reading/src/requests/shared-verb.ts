import type { Facts } from '../finders/facts.js';
import type { Sentence } from '../finders/sentences.js';
import type { RequestGrammar } from '../grammar/grammar.js';
import type { Section } from '../structure/outline.js';
import { matchesOf, withoutEnd } from '../text/matches.js';
import { openerOf } from './asker.js';
import type { Candidate } from './candidate.js';
import { complementOf } from './complement.js';
import { placeOf } from './place-of-verb.js';
import type { Tense } from './resolved.js';
import { sticky } from './sticky.js';
import { verbName } from './verb-name.js';

/** A verb that ends the stem of a list: each item says whom it asks for what. */
interface StemVerb {
  readonly name: string;
  /** Without what marks it ("also"). */
  readonly base: string;
  readonly text: string;
  readonly tense: Tense;
  /** "that", which the items have in common too. */
  readonly that: string;
}

/** Of a stem so much as a subject, a verb and what stands between them may take. */
const LONGEST_STEM = 240;
const STEMS = new WeakMap<Section, StemVerb | null>();

/** "REQUESTS: (a) the Director to …; (b) Member States to …": the verb stands above, with nobody behind it. */
export function sharedVerb(section: Section, sentence: Sentence, facts: Facts): Candidate[] {
  const { requests: grammar } = facts.grammar;
  const stem = section.stem === null ? null : verbOf(facts.sections[section.stem]!, facts);
  if (!stem) return [];
  const lead = stem.that === '' ? ' ' : ` ${stem.that} `;
  const words = `${lead}${sentence.text}`;
  const found = complementOf(words, 0, stem.base, grammar, false, '');
  if (!found || found.addressee.isPronoun) return [];
  const isClause = stem.that !== '' || sticky(grammar.that, words, lead.length)?.groups['that'] !== undefined;
  if (!isClause && !asksAtOnce(words.slice(found.addressee.end), grammar)) return [];
  const { addressee, askAt, chainEnd } = found;
  return [
    {
      section,
      sentence,
      start: sentence.start,
      end: sentence.start + withoutEnd(sentence.text, grammar.closing).length,
      verb: stem.name,
      verbText: stem.text,
      addressee: { ...addressee, end: addressee.end - lead.length },
      askAt: sentence.start + Math.max(0, askAt - lead.length),
      standing: 'subject',
      asker: openerOf(section, facts),
      mode: chainEnd > 0 ? 'recommendation_chain' : stem.tense === 'present' ? 'operative' : 'narrated',
    },
  ];
}

/** Nothing but an aside stands between who is asked and what for. */
function asksAtOnce(rest: string, { asks }: RequestGrammar): boolean {
  const at = rest.search(asks);
  return at === 0 || (at > 0 && /^[,，،:：]/.test(rest));
}

function verbOf(stem: Section, facts: Facts): StemVerb | null {
  let found = STEMS.get(stem);
  if (found === undefined) STEMS.set(stem, (found = readStem(stem, facts)));
  return found;
}

function readStem(stem: Section, facts: Facts): StemVerb | null {
  const { requests: grammar } = facts.grammar;
  const text = `${stem.text.slice(stem.bodyAt)} `;
  if (text.length > LONGEST_STEM) return null;
  const match = matchesOf(grammar.verb, text).at(-1);
  if (!match || match.groups?.['clitic'] || match.groups?.['subject']) return null;
  const rest = /^\s*(?<that>que|that)?\s*[:：]?\s*$/.exec(text.slice(match.index + match[0].length));
  const { verb = '', marker = '', after = '' } = match.groups ?? {};
  const read = rest && grammar.readVerb(verb, `${marker} ${after}`);
  // what is decided says by itself who is to do it
  if (
    !rest ||
    !read ||
    read.name === 'decides' ||
    read.tense === 'bare' ||
    !placeOf(text, match, 0, true, facts)
  )
    return null;
  const kept = grammar.readMarker(`${marker} ${after}`, false).name;
  return {
    name: verbName(read.name, kept),
    base: read.name,
    text: verb,
    tense: read.tense,
    that: rest.groups?.['that'] ?? '',
  };
}
