import type { Grammar } from '../grammar/grammar.js';
import { namesOf, ORGANIZATIONS, type Organization } from '../grammar/organizations.js';
import type { DocumentKind } from '../reading.js';
import { type Section, SYMBOL } from '../structure/outline.js';
import { bodiesOf, type Bodies } from './bodies.js';
import { sentencesOf } from './sentences.js';
import { type SessionMention, sessionMentionsOf } from './session-mentions.js';

/** What holds for a whole document and every finder needs. */
export interface Facts {
  readonly grammar: Grammar;
  readonly sections: readonly Section[];
  readonly bodies: Bodies;
  /** The body that adopted or reports; null when the text names none. */
  readonly own: string | null;
  /** The body that it reports to. */
  readonly parent: string | null;
  readonly submittedOrdinal: number | null;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly symbol: string | null;
  readonly agendaItem: string | null;
  readonly organization: Organization | null;
  /** True for a body that counts its sessions over its life, false for one that counts within the year. */
  countsOverLife(key: string): boolean;
}

/** Sections that may stand above the text proper. */
const MASTHEAD = 40;
/** Enough sentences to see how a body names its sessions. */
const LEARNED_SECTIONS = 3_000;

export function factsOf(sections: readonly Section[], grammar: Grammar): Facts {
  const masthead = sections.slice(0, MASTHEAD);
  const first = bodiesOf(sections, grammar, []);
  const submitted = firstMatch(masthead, (section) => grammar.documents.submitted.exec(section.text));
  const own = ownBody(sections, masthead, grammar, first, submitted);
  const parent = submitted?.groups?.['to'] ? first.keyOf(submitted.groups['to']) : null;
  const preferred = [own, parent].filter((key): key is string => key !== null);
  const bodies = bodiesOf(sections, grammar, preferred);
  const ordinal = submitted?.groups?.['ordinal'];
  return {
    grammar,
    sections,
    bodies,
    own,
    parent,
    submittedOrdinal: ordinal ? grammar.numbers.readOrdinal(ordinal) : null,
    kind: kindOf(sections, masthead, grammar),
    title: titleOf(sections, masthead, grammar),
    symbol: masthead.find((section) => section.kind === 'heading' && SYMBOL.test(section.text))?.text ?? null,
    agendaItem:
      firstMatch(masthead, (section) => grammar.documents.agendaItem.exec(section.text))?.groups?.['item'] ??
      null,
    organization: organizationOf(sections, own),
    countsOverLife: namingOf(sections, grammar, bodies, own),
  };
}

function firstMatch(
  sections: readonly Section[],
  match: (section: Section) => RegExpExecArray | null,
): RegExpExecArray | null {
  for (const section of sections) {
    const found = match(section);
    if (found) return found;
  }
  return null;
}

/** The strongest sign first: a report's title, who adopted, who opens the text, the masthead, who is named most. */
function ownBody(
  sections: readonly Section[],
  masthead: readonly Section[],
  grammar: Grammar,
  bodies: Bodies,
  submitted: RegExpExecArray | null,
): string | null {
  const opening = sections.find(
    (section) => section.kind === 'opening' || grammar.lines.bodyLine.test(section.text),
  );
  const name =
    submitted?.groups?.['own'] ??
    adoptedBy(masthead, grammar)?.groups?.['body'] ??
    (opening && grammar.lines.bodyLine.exec(opening.text)?.groups?.['body']) ??
    firstMatch(masthead, (section) => grammar.documents.reportOf.exec(section.text))?.groups?.['own'] ??
    masthead.find((section) => isBodyAlone(section, bodies))?.text;
  if (name) {
    const plain = /^[A-Z ]+$/.test(name) ? capitalised(name) : name;
    return bodies.find(plain)[0]?.key ?? bodies.keyOf(plain);
  }
  return (
    bodies.byFrequency[0] ?? bodies.find(masthead.map((section) => section.text).join('\n'))[0]?.key ?? null
  );
}

function isBodyAlone(section: Section, bodies: Bodies): boolean {
  const [mention] = bodies.find(section.text);
  return (
    section.kind === 'heading' &&
    mention !== undefined &&
    mention.start === 0 &&
    mention.end === section.text.length
  );
}

/** "GENERAL ASSEMBLY" → "General Assembly". */
function capitalised(name: string): string {
  return name
    .trim()
    .replace(/[A-Z]+/g, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(/ (?:Of|The|On|And|For|To)(?= )/g, (word) => word.toLowerCase());
}

export function adoptedBy(sections: readonly Section[], grammar: Grammar): RegExpExecArray | null {
  for (const pattern of grammar.decisions.adoptedBy) {
    const found = firstMatch(sections, (section) =>
      section.kind === 'heading' ? pattern.exec(section.text) : null,
    );
    if (found) return found;
  }
  return null;
}

export function headingOf(section: Section, grammar: Grammar): Record<string, string | undefined> | null {
  if (section.kind !== 'heading') return null;
  for (const pattern of grammar.decisions.headings) {
    const groups = pattern.exec(section.text)?.groups;
    if (groups) return groups;
  }
  return null;
}

function kindOf(sections: readonly Section[], masthead: readonly Section[], grammar: Grammar): DocumentKind {
  const headings = sections.filter((section) => headingOf(section, grammar) !== null);
  const adopted = adoptedBy(masthead, grammar)?.groups?.['type'] ?? '';
  const words = `${adopted} ${headings.map((section) => section.text).join(' ')}`;
  const openings = sections.filter((section) => section.kind === 'opening').length;
  const holdsDecisions = headings.length > 0 && openings > 0;
  // what stands below the number of a decision is its title
  const first = headings[0]?.index ?? Infinity;
  if (!holdsDecisions && masthead.some((section) => section.index < first && isReportTitle(section, grammar)))
    return 'report';
  if (headings.length === 0 && adopted === '' && openings === 0) return 'other';
  return headings.length <= 1 && grammar.decisions.isResolution.test(words) ? 'resolution' : 'decisions';
}

function isReportTitle(section: Section, grammar: Grammar): boolean {
  return (
    section.kind === 'heading' && section.block.marker === null && grammar.documents.report.test(section.text)
  );
}

function titleOf(
  sections: readonly Section[],
  masthead: readonly Section[],
  grammar: Grammar,
): string | null {
  const report = masthead.filter((section) => isReportTitle(section, grammar)).at(-1);
  if (report && kindOf(sections, masthead, grammar) === 'report') return report.text;
  const first = sections.findIndex((section) => headingOf(section, grammar) !== null);
  const compiled =
    kindOf(sections, masthead, grammar) === 'decisions' &&
    adoptedBy(masthead.slice(0, Math.max(0, first)), grammar);
  if (compiled) return compiled.input;
  if (first >= 0)
    return (
      headingOf(sections[first]!, grammar)!['title'] ?? titleBelow(sections, first) ?? sections[first]!.text
    );
  const plain = masthead.filter(
    (section) => section.kind === 'heading' && section.block.marker === null && !SYMBOL.test(section.text),
  );
  return plain.reduce<string | null>(
    (best, { text }) => (text.length > (best?.length ?? 0) ? text : best),
    null,
  );
}

/** A heading of the number alone has its title in the next one. */
export function titleBelow(sections: readonly Section[], index: number): string | null {
  const next = sections[index + 1];
  return next?.kind === 'heading' && next.block.marker === null && next.text.length > 1 ? next.text : null;
}

/** The organization that the text is about: of the body if the body tells, else the one named most. */
function organizationOf(sections: readonly Section[], own: string | null): Organization | null {
  const text = sections
    .slice(0, 200)
    .map((section) => section.text)
    .join('\n')
    .slice(0, 200_000);
  const named = ORGANIZATIONS.filter((one) => one.id !== 'un')
    .map((one) => ({
      one,
      count: namesOf(one).reduce((sum, name) => sum + timesNamed(text, name), 0),
    }))
    .sort((first, second) => second.count - first.count);
  const principal = ORGANIZATIONS.find((one) => one.id === 'un')!;
  if (own && /^(?:general-assembly|economic-and-social-council|security-council)$/.test(own)) {
    return principal;
  }
  const best = named[0];
  const byBody = ORGANIZATIONS.find(({ bodies }) => own !== null && bodies?.includes(own));
  return byBody ?? (best && best.count >= 3 ? best.one : null);
}

/** Letters alone may stand inside another word ("PAM"). */
function timesNamed(text: string, name: string): number {
  if (!/^[A-ZА-Я]{2,5}$/.test(name)) return text.split(name).length - 1;
  return text.match(new RegExp(`(?<![A-ZА-Я])${name}(?![A-ZА-Я])`, 'g'))?.length ?? 0;
}

/** Counts how each body's sessions are named in this text: with a year in the name, or without. */
function namingOf(
  sections: readonly Section[],
  grammar: Grammar,
  bodies: Bodies,
  own: string | null,
): (key: string) => boolean {
  const explicit = new Tally();
  const unattributed = new Tally();
  for (const section of sections.slice(0, LEARNED_SECTIONS)) {
    if (section.text.search(grammar.sessions.token) === -1) continue;
    for (const sentence of sentencesOf(section.text, section.bodyAt, grammar.lines)) {
      for (const mention of sessionMentionsOf(sentence.text, grammar, bodies)) {
        if (mention.ordinals.length !== 1 || mention.every || mention.foreign) continue;
        const key = mention.body?.key ?? possessor(mention, sentence.text, bodies);
        (key === null ? unattributed : explicit).add(key ?? '', mention);
      }
    }
  }
  return (key) =>
    explicit.countsOverLife(key) ??
    (key === own ? unattributed.countsOverLife('') : null) ??
    COUNT_OVER_LIFE.test(key);
}

/** "its third session" belongs to the body named before it, or just after it at the start of a sentence. */
function possessor(mention: SessionMention, text: string, bodies: Bodies): string | null {
  if (!mention.possessive) return null;
  const before = bodies.find(text.slice(0, mention.start)).at(-1);
  return (before ?? bodies.find(text.slice(mention.end, mention.end + 60))[0])?.key ?? null;
}

/** What bodies with these names do, where the text tells nothing. */
const COUNT_OVER_LIFE = /assembly|conference/;

/** How often sessions are named with a year and without; an ordinal above four belongs to no year. */
class Tally {
  private readonly withYear = new Map<string, number>();
  private readonly without = new Map<string, number>();

  add(key: string, { year, ofTheYear, ordinals }: SessionMention): void {
    const counts = year === null && !ofTheYear ? this.without : this.withYear;
    counts.set(key, (counts.get(key) ?? 0) + (year === null && ordinals[0]! > 4 ? 3 : 1));
  }

  /** Null when the text does not tell. */
  countsOverLife(key: string): boolean | null {
    const years = this.withYear.get(key) ?? 0;
    const bare = this.without.get(key) ?? 0;
    if (years === bare) return years === 0 ? null : COUNT_OVER_LIFE.test(key);
    return bare > years;
  }
}
