import { type Due, findDue } from '../due/find-due.js';
import { recurrenceOf } from '../due/recurrence.js';
import type { DecisionPlace } from '../finders/decisions.js';
import type { Facts } from '../finders/facts.js';
import { sentencesOf } from '../finders/sentences.js';
import { sessionMentionsOf } from '../finders/session-mentions.js';
import type { SessionPlace } from '../finders/sessions.js';
import type { Ask, DecisionName, Deliverable, Request, SessionName } from '../reading.js';
import { letterPlaces } from '../structure/markers.js';
import type { Section } from '../structure/outline.js';
import { addresseeRead, isOurs, ownTitleOf } from './addressee.js';
import { askedBare } from './asked-bare.js';
import { confidenceOf } from './confidence.js';
import type { Candidate } from './candidate.js';
import { candidatesOf } from './find-candidates.js';
import { matchesOf, withoutEnd } from '../text/matches.js';

export interface RequestsFound {
  readonly requests: readonly Request[];
  readonly others: readonly Request[];
}

/** How far back a paragraph is asked where something was done. */
const LONGEST_PARAGRAPH = 8_000;

/** Whose head is whose in this text. */
interface Heads {
  readonly ownTitle: string | null;
  readonly bare: ReadonlySet<string>;
}

interface Places {
  readonly sessions: readonly SessionPlace[];
  readonly decisions: readonly DecisionPlace[];
}

/** Finds every request, and tells those to the head and the secretariat of this body from those to others. */
export function findRequests(source: string, facts: Facts, places: Places): RequestsFound {
  const candidates = facts.sections.flatMap((section) => candidatesOf(section, facts));
  const addressees = candidates.map((candidate) => candidate.addressee);
  const heads = { ownTitle: ownTitleOf(facts, addressees), bare: askedBare(addressees) };
  const children = itemsByStem(facts.sections);
  const all = candidates.map((candidate) => requestOf(source, candidate, facts, places, heads, children));
  const asksUs = ({ addressee, mode }: Request): boolean =>
    mode !== 'recommendation_chain' && isOurs(addressee);
  return { requests: all.filter(asksUs), others: all.filter((request) => !asksUs(request)) };
}

function requestOf(
  source: string,
  candidate: Candidate,
  facts: Facts,
  places: Places,
  { ownTitle, bare }: Heads,
  children: ReadonlyMap<number, readonly Section[]>,
): Request {
  const { section, addressee } = candidate;
  const items = endsAsStem(candidate) ? (children.get(section.index) ?? []) : [];
  const whole = section.text.slice(candidate.askAt, candidate.end);
  const words = [whole, ...items.map((item) => item.text.slice(item.bodyAt))].join(' ');
  const asks = items.length > 0 ? items.map((item) => askOf(item, facts)) : inlineAsks(candidate, facts);
  const addressed = addresseeRead(addressee, facts, ownTitle, bare);
  const asked =
    addressed.role === 'body' ? (facts.bodies.find(addressed.text)[0]?.key ?? null) : candidate.asker;
  const firstMark = items.length === 0 && asks.length > 0 ? whole.search(inlineItemOf(facts)) : -1;
  const ask = firstMark >= 0 ? whole.slice(0, firstMark) : whole;
  const stemDue = findDue(ask, facts, asked);
  const due = stemDue.rule ? stemDue : dueOfAsks(asks);
  const start = section.block.passage.startOf(candidate.start);
  const end = Math.max(
    (items.length > 0 ? asks.at(-1)?.end : null) ?? section.block.passage.endOf(candidate.end),
    section.block.passage.endOf(candidate.start + candidate.verbText.length),
  );
  const before = section.text.slice(beginningOf(candidate), candidate.askAt);
  const condition = conditionIn(`${before}${asks.length > 0 ? ask : words}`, facts);
  const deliverable = deliverableIn(words, facts);
  return {
    paragraph: section.number,
    ...(section.number === null && section.counted !== null ? { paragraphCounted: section.counted } : {}),
    subparagraph: section.path.length > 0 ? section.path.join('') : null,
    decision: decisionOf(candidate, facts, places),
    part: places.decisions[section.index]!.part,
    session: askedAt(candidate, facts, places),
    start,
    end,
    quote: source.slice(start, end),
    verb: candidate.verb,
    verbText: candidate.verbText,
    addressee: addressed,
    mode: candidate.mode,
    recurrence: recurrenceOf(due.rule),
    dueRule: due.rule,
    dueText: due.text,
    deliverable,
    conditional: condition !== null,
    condition,
    ...(asks.length > 0 ? { asks } : {}),
    confidence: confidenceOf({ candidate, rule: due.rule, ownTitle }),
  };
}

/** "The Secretariat, subject to …, is requested to": who is asked stands first, with what is said of it. */
function beginningOf({ section, sentence, standing, addressee, start }: Candidate): number {
  if (standing !== 'passive') return start;
  return Math.max(sentence.start, section.text.lastIndexOf(addressee.text, start));
}

/** The verb governs the list below when its sentence ends with a colon, which closes the section. */
function endsAsStem(candidate: Candidate): boolean {
  const rest = candidate.section.text.slice(candidate.end);
  if (candidate.section.isOpenStem && /^[\s,]*$/.test(rest)) return true;
  return (
    /^\s*[:：]\s*$/.test(rest) ||
    /[:：]\s*$/.test(candidate.section.text.slice(candidate.start, candidate.end))
  );
}

function itemsByStem(sections: readonly Section[]): Map<number, Section[]> {
  const children = new Map<number, Section[]>();
  for (const section of sections) {
    let stem = section.stem;
    while (stem !== null) {
      const items = children.get(stem) ?? [];
      items.push(section);
      children.set(stem, items);
      stem = sections[stem]!.stem;
    }
  }
  return children;
}

function askOf(item: Section, facts: Facts): Ask {
  return askBetween(
    item,
    item.bodyAt,
    item.text.length,
    item.path.length > 0 ? item.path.join('') : null,
    facts,
  );
}

function askBetween(
  section: Section,
  from: number,
  to: number,
  subparagraph: string | null,
  facts: Facts,
): Ask {
  const { passage } = section.block;
  const closed = withoutEnd(section.text.slice(from, to), facts.grammar.requests.closing);
  const words = withoutEnd(closed, JOINED_TO_NEXT);
  const due = findDue(words, facts);
  return {
    start: passage.startOf(from),
    end: passage.endOf(from + words.length),
    subparagraph,
    dueRule: due.rule,
    dueText: due.text,
    deliverable: deliverableIn(words, facts),
    condition: conditionIn(words, facts),
  };
}

const JOINED_TO_NEXT = /[;；؛,，،\s]{0,40}(?:\band|(?<=[;,\s])и)?\s{0,40}$/;

/** "to: (a) prepare …; (b) report …" in one line: the letters must follow one another from the first. */
function inlineAsks({ section, askAt, end }: Candidate, facts: Facts): Ask[] {
  const words = section.text.slice(askAt, end);
  const marks = matchesOf(inlineItemOf(facts), words);
  const inOrder = marks.every((mark, index) => letterPlaces(mark[1]!).includes(index + 1));
  if (marks.length < 2 || !inOrder) return [];
  return marks.map((mark, index) => {
    const from = askAt + mark.index + mark[0].length;
    const to = askAt + (marks[index + 1]?.index ?? words.length);
    return askBetween(section, from, to, mark[0].trim(), facts);
  });
}

const INLINE_ITEM = /[(（]\s?([a-z])\s?[)）]\s?(?!部分)/g;

function inlineItemOf(facts: Facts): RegExp {
  return facts.grammar.requests.inlineItem ?? INLINE_ITEM;
}

/** What a list of asks is due at, where the stem says nothing: one time, or several at once. */
function dueOfAsks(asks: readonly Ask[]): Due {
  const timed = asks.filter(({ dueRule }) => dueRule !== null && dueRule.kind !== 'none');
  const rules = new Map(timed.map(({ dueRule }) => [JSON.stringify(dueRule), dueRule!]));
  const text = [...new Set(timed.map(({ dueText }) => dueText))].join('; ') || null;
  if (rules.size > 1) return { rule: { kind: 'all', rules: [...rules.values()] }, text };
  return { rule: [...rules.values()][0] ?? asks.find(({ dueRule }) => dueRule)?.dueRule ?? null, text };
}

function deliverableIn(words: string, facts: Facts): Deliverable | null {
  return facts.grammar.asks.deliverables.find(({ pattern }) => pattern.test(words))?.deliverable ?? null;
}

/** All conditions in the order of the text, joined by a semicolon. */
function conditionIn(words: string, facts: Facts): string | null {
  const found = facts.grammar.asks.conditions.flatMap((pattern) => pattern.exec(words) ?? []);
  const texts = found.map((text) => ({ text: text.trim(), at: words.indexOf(text) }));
  const apart = texts.filter(
    ({ text }, index) =>
      !texts.some((other) => other.text !== text && other.text.includes(text)) &&
      texts.findIndex((other) => other.text === text) === index,
  );
  return (
    apart
      .sort((one, other) => one.at - other.at)
      .map(({ text }) => text)
      .join('; ') || null
  );
}

/** "In decision 2022/5, the Board requested": the decision that the sentence tells of, else the one it stands in. */
function decisionOf(
  { section, sentence, start, asker }: Candidate,
  facts: Facts,
  places: Places,
): DecisionName | null {
  const standing = places.decisions[section.index]!.decision;
  if (standing) return standing;
  const said = facts.grammar.decisions.inDecision.exec(section.text.slice(sentence.start, start))?.groups;
  if (!said || !asker) return null;
  const type = facts.grammar.decisions.isResolution.test(said['type']!) ? 'resolution' : 'decision';
  return { body: asker, type, number: said['number']! };
}

/** The session at which it was asked: said in its paragraph, by the heading, or by the masthead of a decision. */
function askedAt({ section, sentence }: Candidate, facts: Facts, places: Places): SessionName | null {
  const place = places.sessions[section.index]!;
  const above = section.stem === null ? [] : [facts.sections[section.stem]!];
  const said =
    saidBefore(section, sentence.end, facts) ??
    above.map((stem) => saidBefore(stem, stem.text.length, facts)).at(-1);
  if (said) return said;
  if (place.heading) return place.heading;
  return facts.kind === 'resolution' || facts.kind === 'decisions' ? place.current : null;
}

function saidBefore(section: Section, until: number, facts: Facts): SessionName | null {
  const { sessions, lines } = facts.grammar;
  let last: SessionName | null = null;
  const from = Math.max(section.bodyAt, until - LONGEST_PARAGRAPH);
  for (const sentence of sentencesOf(section.text.slice(0, until), from, lines)) {
    for (const pattern of sessions.askedAt) {
      const words = pattern.exec(sentence.text)?.groups?.['session'];
      const [mention] = words ? sessionMentionsOf(words, facts.grammar, facts.bodies) : [];
      const body = mention?.body?.key ?? facts.own;
      if (!mention || mention.ordinals.length !== 1 || body !== facts.own || body === null) continue;
      const overLife = facts.countsOverLife(body);
      if (overLife || mention.year !== null)
        last = { year: overLife ? null : mention.year, ordinal: mention.ordinals[0]! };
    }
  }
  return last;
}
