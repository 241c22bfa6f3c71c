import type { Grammar } from '../grammar/grammar.js';
import type { Organization } from '../grammar/organizations.js';
import type { DocumentKind } from '../reading.js';
import type { Section } from '../structure/outline.js';
import { decisionOfSymbol, SYMBOL } from '../structure/symbols.js';
import { bodiesOf, type Bodies } from './bodies.js';
import { adoptedBy, capitalised, firstMatch, isReportTitle } from './masthead.js';
import { meetingsOf } from './meetings.js';
import { organizationAbove, organizationOf } from './organization.js';
import { sentencesOf } from './sentences.js';
import { type SessionMention, sessionMentionsOf } from './session-mentions.js';
import { titleOf } from './title.js';

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
  /** True for a body whose sessions this text calls meetings. */
  meets(key: string): boolean;
}

/** Sections that may stand above the text proper. */
export const MASTHEAD = 40;
/** Enough sentences to see how a body names its sessions. */
const LEARNED_SECTIONS = 3_000;

export function factsOf(sections: readonly Section[], grammar: Grammar): Facts {
  const masthead = sections.slice(0, MASTHEAD);
  const above = organizationAbove(masthead);
  const first = bodiesOf(sections, grammar, [], above?.id ?? null);
  const submitted = firstMatch(masthead, (section) => grammar.documents.submitted.exec(section.text));
  const own = ownBody(sections, masthead, grammar, first, submitted);
  const parent = submitted?.groups?.['to'] ? first.keyOf(submitted.groups['to']) : null;
  const preferred = [own, parent].filter((key): key is string => key !== null);
  const organization = above ?? organizationOf(sections, own);
  const bodies = preferred.length === 0 ? first : bodiesOf(sections, grammar, preferred, above?.id ?? null);
  const ordinal = submitted?.groups?.['ordinal'];
  const symbol =
    masthead.find((section) => section.kind === 'heading' && SYMBOL.test(section.text))?.text ?? null;
  const kind = kindOf(sections, masthead, grammar, symbol);
  return {
    grammar,
    sections,
    bodies,
    own,
    parent,
    submittedOrdinal: ordinal ? grammar.numbers.readOrdinal(ordinal) : null,
    kind,
    title: titleOf(sections, masthead, grammar, bodies, kind),
    symbol,
    agendaItem:
      firstMatch(masthead, (section) => grammar.documents.agendaItem.exec(section.text))?.groups?.['item'] ??
      null,
    organization,
    countsOverLife: namingOf(sections, grammar, bodies, own),
    meets: meetingsOf(sections, grammar, bodies, own),
  };
}

/** The strongest sign first: a report's title, who adopted, who opens the text, the masthead, who is named most. */
function ownBody(
  sections: readonly Section[],
  masthead: readonly Section[],
  grammar: Grammar,
  bodies: Bodies,
  submitted: RegExpExecArray | null,
): string | null {
  const openings = sections.filter(
    (section) => section.kind === 'opening' || grammar.lines.bodyLine.test(section.text),
  );
  const opening = openings.find((section) => !opensDraft(section, sections));
  const name =
    submitted?.groups?.['own'] ??
    adoptedBy(masthead, grammar)?.groups?.['body'] ??
    (opening && grammar.lines.bodyLine.exec(opening.text)?.groups?.['body']) ??
    firstMatch(masthead, (section) => grammar.documents.reportOf.exec(section.text))?.groups?.['own'] ??
    masthead.find((section) => isBodyAlone(section, bodies))?.text ??
    (openings[0] && grammar.lines.bodyLine.exec(openings[0].text)?.groups?.['body']);
  if (name) {
    const plain = /^[A-Z ]+$/.test(name) ? capitalised(name) : name;
    return bodies.find(plain)[0]?.key ?? bodies.keyOf(plain);
  }
  return (
    bodies.byFrequency[0] ?? bodies.find(masthead.map((section) => section.text).join('\n'))[0]?.key ?? null
  );
}

function isBodyAlone({ kind, text }: Section, bodies: Bodies): boolean {
  if (kind !== 'heading') return false;
  const [mention] = bodies.find(/^[A-Z ]+$/.test(text) ? capitalised(text) : text);
  return mention !== undefined && mention.start === 0 && mention.end === text.length;
}

/** "… the adoption of the following resolution: / The Assembly,": what follows is a draft of that body. */
function opensDraft(section: Section, sections: readonly Section[]): boolean {
  return /[:：]\s*$/.test(sections[section.index - 1]?.text ?? '');
}

function kindOf(
  sections: readonly Section[],
  masthead: readonly Section[],
  grammar: Grammar,
  symbol: string | null,
): DocumentKind {
  const headings = sections.filter((section) => section.decision !== null);
  const adopted = adoptedBy(masthead, grammar)?.groups?.['type'] ?? '';
  const words = `${adopted} ${headings.map((section) => section.text).join(' ')}`;
  const openings = sections.filter((section) => section.kind === 'opening').length;
  const holdsDecisions = headings.length > 0 && openings > 0;
  // what stands below the number of a decision is its title
  const first = headings[0]?.index ?? Infinity;
  if (!holdsDecisions && masthead.some((section) => section.index < first && isReportTitle(section, grammar)))
    return 'report';
  const named = headings.length === 0 && symbol !== null ? decisionOfSymbol(symbol) : null;
  if (named && (openings > 0 || adopted !== ''))
    return named.type === 'resolution' ? 'resolution' : 'decisions';
  if (headings.length === 0 && adopted === '' && openings === 0) return 'other';
  const isResolution =
    headings[0]?.decision?.type === 'resolution' || grammar.decisions.isResolution.test(words);
  return headings.length <= 1 && isResolution ? 'resolution' : 'decisions';
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
  const yearly = grammar.due.forms.find(({ form }) => form === 'yearly')?.pattern;
  for (const section of sections.slice(0, LEARNED_SECTIONS)) {
    if (section.text.search(grammar.sessions.token) === -1) continue;
    for (const sentence of sentencesOf(section.text, section.bodyAt, grammar.lines)) {
      for (const mention of sessionMentionsOf(sentence.text, grammar, bodies)) {
        if (mention.ordinals.length !== 1 || mention.every || mention.foreign) continue;
        const key = mention.body?.key ?? possessor(mention, sentence.text, bodies);
        // "each year at its first session": the year is said, though no number
        const ofTheYear =
          mention.ofTheYear || (mention.ordinals[0]! <= 4 && (yearly?.test(sentence.text) ?? false));
        (key === null ? unattributed : explicit).add(key ?? '', { ...mention, ofTheYear });
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
    const isLifelong = ordinals[0]! > 4 && !ofTheYear;
    const counts = isLifelong || (year === null && !ofTheYear) ? this.without : this.withYear;
    counts.set(key, (counts.get(key) ?? 0) + (isLifelong ? 3 : 1));
  }

  /** Null when the text does not tell. */
  countsOverLife(key: string): boolean | null {
    const years = this.withYear.get(key) ?? 0;
    const bare = this.without.get(key) ?? 0;
    if (years === bare) return years === 0 ? null : COUNT_OVER_LIFE.test(key);
    return bare > years;
  }
}
