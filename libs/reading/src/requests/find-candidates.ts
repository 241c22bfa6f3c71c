import type { Facts } from '../finders/facts.js';
import { type Sentence, sentencesOf } from '../finders/sentences.js';
import type { RequestGrammar } from '../grammar/grammar.js';
import type { RequestMode } from '../reading.js';
import type { Section } from '../structure/outline.js';
import { openerOf } from './asker.js';
import { isQuoted } from './is-quoted.js';
import { placeOf, type Place, type Standing } from './place-of-verb.js';
import { isResolved, isResolvedToo, type Tense, tenseFits } from './resolved.js';
import { saidBefore } from './said-before.js';
import { sharedVerb } from './shared-verb.js';
import { isWithin } from './sticky.js';
import type { Candidate } from './candidate.js';
import { cliticOf, complementOf, type Complement, doubledOf } from './complement.js';
import { directives } from './directives.js';
import { passives } from './passives.js';
import { verbName } from './verb-name.js';
import { matchesOf, withoutEnd } from '../text/matches.js';

/** Finds every request of a section, whomever it is addressed to. */
export function candidatesOf(section: Section, facts: Facts): Candidate[] {
  const { requests: grammar, lines } = facts.grammar;
  if (section.kind === 'heading' || section.kind === 'footnote' || section.kind === 'preamble') return [];
  const isUnderStem = section.stem !== null;
  if (!isUnderStem && !grammar.hint.test(section.text)) return [];
  return sentencesOf(section.text, section.bodyAt, lines).flatMap((sentence, index) =>
    findIn(section, sentence, index === 0, facts),
  );
}

function findIn(section: Section, sentence: Sentence, isFirst: boolean, facts: Facts): readonly Candidate[] {
  const asked = facts.grammar.requests.hint.test(sentence.text)
    ? inSentence(section, sentence, isFirst, facts)
    : [];
  if (asked.length > 0) return asked;
  const shared = isFirst ? sharedVerb(section, sentence, facts) : [];
  return shared.length > 0 ? shared : directives(section, sentence, facts);
}

function inSentence(section: Section, sentence: Sentence, isFirst: boolean, facts: Facts): Candidate[] {
  const { requests: grammar } = facts.grammar;
  const { text } = sentence;
  const found: Candidate[] = passives(section, sentence, facts);
  let accepted = 0;
  let isAllResolved = false;
  for (const match of matchesOf(grammar.verb, text)) {
    const { verb, marker = '', after = '' } = match.groups!;
    const read = grammar.readVerb(verb!, `${marker} ${after}`);
    if (!read || match.index < accepted || isWithin(found, sentence.start + match.index)) continue;
    const left = text.slice(0, match.index);
    const resolved =
      isFirst && (isResolved(section, left, facts) || isResolvedToo(section, read.tense, left, facts));
    const theySay = grammar.left.they?.test(left) && speaksInPlural(section, sentence, facts);
    const placed: Place | null = resolved
      ? { standing: 'opens', body: facts.own }
      : theySay
        ? { standing: 'subject', body: facts.own }
        : isAllResolved && JOINED_TO.test(left)
          ? { standing: 'coordinate', body: openerOf(section, facts) }
          : placeOf(text, match, accepted, isFirst, facts);
    const place = placed?.standing === 'opens' ? { ...placed, body: openerOf(section, facts) } : placed;
    const { standing } = place ?? {};
    if (
      !place ||
      !standing ||
      (read.joins && !(standing === 'coordinate' && /, $/.test(left))) ||
      (read.subjectMayFollow && standing === 'opens' && section.kind !== 'item' && !resolved) ||
      (read.isTheirs && !isRulers(section, sentence.start + match.index, facts)) ||
      !(
        resolved ||
        (isAllResolved && standing === 'coordinate') ||
        tenseFits(read.tense, standing, left, section, facts)
      ) ||
      isQuoted(section, sentence, match.index)
    )
      continue;
    const hasItems = hasList(sentence, section);
    // "L'invitons à …, et l'encourageons à …": the second pronoun means whom the first does
    const verbAt = found.at(-1)?.addressee.isPronoun ? found.at(-1)!.start : sentence.start + match.index;
    const before = saidBefore(section, sentence.start, verbAt, facts);
    const complement = match.groups!['clitic']
      ? (doubledOf(text, match.index + match[0].length, read.name, grammar, hasItems) ??
        cliticOf(text, match, grammar, hasItems, before))
      : complementOf(text, match.index + match[0].length, read.name, grammar, hasItems, before);
    if (!complement) continue;
    found.push(candidate(section, sentence, match, read, place, complement, facts));
    accepted = Math.max(complement.addressee.end, complement.chainEnd);
    isAllResolved ||= resolved;
  }
  return endAtNext(
    found.sort((one, other) => one.start - other.start),
    facts,
  );
}

/** "Heads of Government met. They also requested …": whose act the pronoun tells of is said before. */
function speaksInPlural(section: Section, { start }: Sentence, facts: Facts): boolean {
  const { gathered } = facts.grammar.requests.left;
  return gathered?.test(saidBefore(section, start, start, facts)) ?? false;
}

/** How far back those who act in the plural may have been named. */
const RULERS_BEFORE = 600;

function isRulers({ text, bodyAt }: Section, at: number, { grammar }: Facts): boolean {
  const before = text.slice(Math.max(bodyAt, at - RULERS_BEFORE), at);
  return grammar.requests.left.theirs?.test(before) ?? false;
}

/** "To request …, and to encourage": another thing that was resolved. */
const JOINED_TO = /[,;] and to $/i;

function candidate(
  section: Section,
  sentence: Sentence,
  match: RegExpExecArray | RegExpMatchArray,
  read: { readonly name: string; readonly tense: Tense; readonly isWish?: boolean },
  { standing, body }: Place,
  complement: Complement,
  facts: Facts,
): Candidate {
  const { requests: grammar } = facts.grammar;
  const { clitic = '', marker = '', verb = '', after = '' } = match.groups!;
  const kept = grammar.readMarker(marker, standing === 'opens');
  const late = grammar.readMarker(after, false).name;
  const before = sentence.text.slice(0, match.index);
  const resolvesNow = read.tense === 'bare' && grammar.left.resolvesTo?.test(before);
  const resolvedThen = read.tense === 'present' && grammar.left.resolvedThat?.test(before.slice(-90));
  const tense = resolvesNow ? 'present' : resolvedThen ? 'past' : read.tense;
  const at = match.index! + (clitic ? 0 : marker.length - kept.length);
  return {
    section,
    sentence,
    start: sentence.start + at,
    end: sentence.end,
    verb: verbName(read.name, kept.name || late),
    verbText:
      marker.slice(marker.length - kept.length) +
      verb +
      (match.groups!['mark'] ?? match.groups!['mark2'] ?? after),
    addressee: complement.addressee,
    askAt: sentence.start + complement.askAt,
    ...(read.isWish ? { isWish: true } : {}),
    standing,
    asker: body,
    mode: complement.chainEnd > 0 ? 'recommendation_chain' : modeOf(tense, standing, section, facts),
  };
}

/** A paragraph that opens with an act and stands under no stem is the body's own, though a report quotes it. */
function speaksItself(section: Section, facts: Facts): boolean {
  return section.stem === null && facts.grammar.lines.operative.test(section.text.slice(section.bodyAt));
}

/** Chinese has no tense: a report narrates, and so does a sentence that names who asked. */
function modeOf(tense: Tense, standing: Standing, section: Section, facts: Facts): RequestMode {
  if (tense === 'past' || tense === 'bare') return 'narrated';
  if (tense !== 'none') return 'operative';
  if (facts.kind === 'report') return speaksItself(section, facts) ? 'operative' : 'narrated';
  return standing === 'subject' && section.kind !== 'opening' ? 'narrated' : 'operative';
}

/** A request ends where the next one, or another operative act, begins; never with the words that join them. */
function endAtNext(candidates: readonly Candidate[], facts: Facts): Candidate[] {
  const { requests: grammar } = facts.grammar;
  return candidates.map((candidate, index) => {
    const { section, sentence, askAt } = candidate;
    const next = candidates[index + 1];
    const shared = next !== undefined && sharesAsk(section.text.slice(askAt, next.start), grammar);
    const limit = next && !shared ? next.start : sentence.end;
    const act = grammar.nextAct.exec(section.text.slice(askAt, limit));
    const cut = act ? askAt + act.index : limit;
    const words = section.text.slice(candidate.start, cut);
    const closed = withoutEnd(words, grammar.closing);
    const trimmed = cut < sentence.end ? withoutEnd(closed, grammar.trailing) : closed.trimEnd();
    return { ...candidate, end: candidate.start + trimmed.length };
  });
}

/** "Urges Parties, and invites other Governments, to …": the first has its ask in common with the next. */
function sharesAsk(between: string, grammar: RequestGrammar): boolean {
  return withoutEnd(between, grammar.trailing).trim() === '';
}

function hasList(sentence: Sentence, section: Section): boolean {
  if (sentence.end !== section.text.trimEnd().length) return false;
  return /[:：]\s*$/.test(sentence.text) || section.isOpenStem;
}
