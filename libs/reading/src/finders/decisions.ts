import type { DecisionName, DecisionType, ReadDecision } from '../reading.js';
import type { DecisionHeading } from '../structure/decision-heading.js';
import { latinLetter } from '../structure/markers.js';
import type { Section } from '../structure/outline.js';
import { decisionOfSymbol, SYMBOL } from '../structure/symbols.js';
import { datesOf } from './dates.js';
import type { Facts } from './facts.js';
import { adoptedBy, titleBelow } from './masthead.js';
import type { SessionPlace } from './sessions.js';
import { withoutEnd } from '../text/matches.js';

/** A decision under whose heading a section stands. */
export interface DecisionPlace {
  readonly decision: DecisionName | null;
  readonly part: string | null;
}

export interface DecisionsFound {
  readonly decisions: readonly ReadDecision[];
  /** By index of section. */
  readonly places: readonly DecisionPlace[];
}

type Part = ReadDecision['parts'][number];
type Draft = Omit<ReadDecision, 'parts'> & { readonly parts: Part[] };

/** Finds the decisions that a report lists as adopted, and those whose own text this is. */
export function findDecisions(facts: Facts, sessions: readonly SessionPlace[]): DecisionsFound {
  const { decisions: grammar } = facts.grammar;
  const drafts: Draft[] = [];
  const places: DecisionPlace[] = [];
  const adopted = adoptedBy(facts.sections.slice(0, 40), facts.grammar);
  const bySymbol = decisionOfItself(facts);
  let entry: Draft | null = null;
  let standing: DecisionPlace = NOWHERE;
  let around: Around | null = null;
  for (const section of facts.sections) {
    const heading =
      facts.kind === 'report' || isContentsEntry(section, facts)
        ? null
        : bySymbol && section.text === facts.symbol
          ? bySymbol
          : section.decision;
    around = heading ? { before: lastNumber(around), last: null } : numberedIn(around, section);
    if (around?.left) [standing, around] = [NOWHERE, { before: null, last: around.last }];
    const words = section.text.slice(section.bodyAt);
    if (heading && facts.own) {
      const draft = headed(heading, section, facts, adopted, sessions[section.index]!);
      drafts.push(draft);
      standing = { decision: nameOf(draft), part: null };
      entry = null;
    } else if (section.kind === 'item' || section.kind === 'paragraph') {
      const listed = listedEntry(section, words, facts, sessions[section.index]!);
      const part: RegExpExecArray | null = entry ? grammar.part.exec(words) : null;
      if (listed) drafts.push((entry = listed));
      else if (part?.groups && entry) entry.parts.push(partOf(part.groups));
      else if (section.kind === 'paragraph') entry = null;
    } else if (standing.decision && section.kind === 'heading') {
      const part = grammar.partHeading.exec(words)?.groups;
      const letter = part && latinLetter(part['letter']!);
      if (letter) standing = { ...standing, part: letter };
      if (letter)
        drafts.at(-1)?.parts.push({
          letter,
          title: withoutStop(part!['title'] ?? titleBelow(facts.sections, section.index) ?? ''),
        });
    }
    places.push(standing);
  }
  return { decisions: drafts, places };
}

const NOWHERE: DecisionPlace = { decision: null, part: null };

/** Paragraph numbers of the report that a decision stands in: the last before its heading, and the last since. */
interface Around {
  readonly before: number | null;
  readonly last: number | null;
  /** The report has gone on: its next number has come, which is not the next of the decision. */
  readonly left?: boolean;
}

function lastNumber(around: Around | null): number | null {
  return around?.last ?? null;
}

function numberedIn(around: Around | null, { block, kind }: Section): Around | null {
  if (kind !== 'paragraph' || block.marker?.kind !== 'number') return around;
  const { value } = block.marker;
  const { before = null, last = null } = around ?? {};
  const goesOn = last === null ? value === 1 : value === last + 1;
  return { before, last: value, left: before !== null && value === before + 1 && !goesOn };
}

/** A document that holds one decision and no heading for it: its own symbol says which. */
function decisionOfItself(facts: Facts): DecisionHeading | null {
  if (facts.symbol === null || facts.own === null) return null;
  if (facts.sections.some((section) => section.decision !== null)) return null;
  const named = decisionOfSymbol(facts.symbol);
  return named && { ...named, title: facts.title ?? undefined };
}

/** A list of contents names a decision whose own heading comes later; the next entry follows it, or the first heading. */
function isContentsEntry({ index, decision, text }: Section, facts: Facts): boolean {
  if (decision === null) return false;
  const own = headingsByNumber(facts.sections)
    .get(decision.number)!
    .find((one) => one.index > index);
  if (own === undefined) return false;
  if (decision.title === undefined && own.decision?.title !== undefined && SYMBOL.test(text)) return true;
  const next = facts.sections.slice(index + 1, index + 3);
  return next[0]?.kind === 'heading' && next.some((one) => one.decision !== null);
}

const HEADINGS = new WeakMap<readonly Section[], Map<string, Section[]>>();

function headingsByNumber(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  let headings = HEADINGS.get(sections);
  if (headings) return headings;
  headings = new Map();
  for (const section of sections) {
    if (section.decision === null) continue;
    const { number } = section.decision;
    headings.set(number, [...(headings.get(number) ?? []), section]);
  }
  HEADINGS.set(sections, headings);
  return headings;
}

function nameOf({ body, type, number }: DecisionName): DecisionName {
  return { body, type, number };
}

function headed(
  heading: DecisionHeading,
  section: Section,
  facts: Facts,
  adopted: RegExpExecArray | null,
  place: SessionPlace,
): Draft {
  const said =
    heading.type ?? adopted?.groups?.['type'] ?? (facts.kind === 'decisions' ? 'decision' : 'resolution');
  const date = adopted?.groups?.['date'] ?? null;
  const closing = date ?? closingDate(section, facts);
  return {
    body: facts.own!,
    type: typeOf(said, facts),
    number: heading.number.replace(/\s+/g, ' '),
    title: heading.title ? withoutStop(heading.title) : titleBelow(facts.sections, section.index),
    parts: [],
    session: place.current,
    adopted: {
      date: closing ? (datesOf(closing, facts.grammar.dates)[0]?.first ?? null) : null,
      segment: place.current ? place.segment : null,
      method: place.current ? 'session' : null,
    },
  };
}

function typeOf(word: string, facts: Facts): DecisionType {
  if (word === 'decision' || word === 'resolution') return word;
  return facts.grammar.decisions.isResolution.test(word) ? 'resolution' : 'decision';
}

/** Older records put the date below each resolution: "32nd plenary meeting / 26 July 1991". */
function closingDate(section: Section, facts: Facts): string | null {
  for (const next of facts.sections.slice(section.index + 1, section.index + 80)) {
    if (next.decision) return null;
    if (next.kind !== 'heading') continue;
    const [date] = datesOf(next.text, facts.grammar.dates);
    if (date?.first && date.start === 0 && date.end === next.text.length) return next.text;
  }
  return null;
}

/** "Decision 2022/5: …, comprising:" in a list whose stem says that it was adopted. */
function listedEntry(section: Section, words: string, facts: Facts, place: SessionPlace): Draft | null {
  const { decisions: grammar } = facts.grammar;
  const groups = grammar.entry.exec(words)?.groups;
  if (!groups || !facts.own || !wasAdopted(section, facts)) return null;
  const whole = groups['title']!;
  const comprising = grammar.comprising.exec(whole);
  const stem = stemText(section, facts);
  return {
    body: facts.own,
    type: typeOf(groups['type']!, facts),
    number: groups['number']!,
    title: withoutStop(comprising ? whole.slice(0, comprising.index) : whole),
    parts: comprising
      ? [...whole.slice(comprising.index).matchAll(grammar.inlineParts)].map((match) => partOf(match.groups!))
      : [],
    session: place.current,
    adopted: {
      date: null,
      segment: place.current ? place.segment : null,
      method: grammar.silence.test(stem) ? 'silence' : place.current ? 'session' : null,
    },
  };
}

function stemText(section: Section, facts: Facts): string {
  return section.stem === null ? '' : facts.sections[section.stem]!.text;
}

function wasAdopted(section: Section, facts: Facts): boolean {
  let stem = section.stem;
  while (stem !== null) {
    const above = facts.sections[stem]!;
    if (facts.grammar.decisions.adopted.test(above.text)) return true;
    stem = above.stem;
  }
  return false;
}

function partOf(groups: Record<string, string>): Part {
  return { letter: latinLetter(groups['letter']!), title: withoutStop(groups['title']!) };
}

/** A title without the stop or the "and" that only the list gave it. */
function withoutStop(title: string): string {
  const plain = withoutEnd(title.trim(), /(?:[;；؛.。,，،:：]|\s)+(?:and)?$/).trim();
  return /^[^"“”]*["”]$/.test(plain) ? plain.slice(0, -1).replace(/[,.;]$/, '') : plain;
}
