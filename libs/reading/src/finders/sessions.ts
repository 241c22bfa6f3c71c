import type { ReadSegment, ReadSession, SessionName } from '../reading.js';
import type { Section } from '../structure/outline.js';
import { type DateMention, datesOf } from './dates.js';
import type { Facts } from './facts.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { meetsInMeetings, type SessionMention, sessionMentionsOf } from './session-mentions.js';

/** A session under construction; segments are filled in as the text tells of them. */
interface Draft {
  readonly body: string;
  readonly year: number | null;
  readonly ordinal: number | null;
  readonly name: string | null;
  kind: 'regular' | 'special';
  /** The text tells of it, by date, heading, masthead or what was done there; not only that something is due there. */
  told: boolean;
  readonly segments: Map<string, MutableSegment>;
}

interface MutableSegment {
  kind: 'main' | 'resumed';
  n: number | null;
  start: string | null;
  end: string | null;
  expected: string | null;
  why: string | null;
}

/** Where the reading stands: the session of the heading above, and the one last spoken of. */
export interface SessionPlace {
  readonly heading: SessionName | null;
  readonly current: SessionName | null;
  /** The segment that the section last told of. */
  readonly segment: 'main' | 'resumed';
}

export interface SessionsFound {
  readonly sessions: readonly ReadSession[];
  /** By index of section. */
  readonly places: readonly SessionPlace[];
}

interface Walk {
  readonly facts: Facts;
  readonly drafts: Map<string, Draft>;
  heading: Draft | null;
  current: Draft | null;
  segment: 'main' | 'resumed';
  yearOfSentence: number | null;
  /** Sessions of other bodies that this paragraph has named: "the twenty-seventh session" is theirs. */
  readonly elsewhere: Map<number, string>;
}

/** Finds the sessions of this body and of the body it reports to, with their segments and dates. */
export function findSessions(facts: Facts): SessionsFound {
  const walk: Walk = {
    facts,
    drafts: new Map(),
    heading: null,
    current: null,
    segment: 'main',
    yearOfSentence: null,
    elsewhere: new Map(),
  };
  readMasthead(walk);
  const places = facts.sections.map((section): SessionPlace => {
    if (section.kind === 'heading') enterHeading(section, walk);
    else if (section.kind !== 'footnote') readSection(section, walk);
    return { heading: nameOf(walk.heading), current: nameOf(walk.current), segment: walk.segment };
  });
  return {
    sessions: [...walk.drafts.values()]
      .filter((draft) => isTold(draft, facts))
      .sort(byName)
      .map(finished),
    places,
  };
}

function isOurs(facts: Facts, key: string): boolean {
  return key === facts.own || key === facts.parent;
}

/** "First session / Nairobi, 27–31 May 2019" above the text: the session at which it was adopted or is put. */
function readMasthead(walk: Walk): void {
  const { facts } = walk;
  let draft: Draft | null = null;
  let body = facts.parent ?? facts.own;
  for (const section of facts.sections.slice(0, 40)) {
    if (section.kind === 'paragraph' || section.kind === 'preamble' || section.block.marker) break;
    const named = facts.bodies.find(section.text).find((mention) => isOurs(facts, mention.key));
    const [mention] = sessionMentionsOf(section.text, facts.grammar, facts.bodies);
    const alone = mention && section.text.length <= mention.end - mention.start + 12;
    if (alone && body) draft = told(draftFor(mention, mention.body?.key ?? body, walk, null));
    else if (named && !mention) body = named.key;
    const [date] = datesOf(section.text, facts.grammar.dates, draft?.year ?? null);
    if (draft && date?.first && section.text.length < 60) {
      setDates(segmentOf(draft, 'main', null), date);
      break;
    }
  }
  walk.current = draft;
}

function enterHeading(section: Section, walk: Walk): void {
  const { facts } = walk;
  const mentions = sessionMentionsOf(section.text.slice(section.bodyAt), facts.grammar, facts.bodies);
  const [mention] = mentions;
  const isSessionHeading =
    mention && !mention.possessive && isOne(mention) && (mention.body?.key ?? facts.own) === facts.own;
  if (section.block.marker === null && !isSessionHeading) return;
  walk.segment = 'main';
  walk.heading = isSessionHeading && facts.own ? told(draftFor(mention, facts.own, walk, null)) : null;
  if (walk.heading) walk.current = walk.heading;
}

function readSection(section: Section, walk: Walk): void {
  const { grammar } = walk.facts;
  if (section.kind === 'paragraph') {
    walk.segment = 'main';
    walk.yearOfSentence = null;
    walk.elsewhere.clear();
    if (walk.heading) walk.current = walk.heading;
  }
  if (section.text.search(grammar.sessions.token) === -1 && section.text.search(grammar.sessions.held) === -1)
    return;
  for (const sentence of sentencesOf(section.text, section.bodyAt, grammar.lines))
    readSentence(sentence, walk);
}

function readSentence(sentence: Sentence, walk: Walk): void {
  const { facts } = walk;
  const { sessions } = facts.grammar;
  walk.yearOfSentence =
    Number(sessions.yearOfSentence.exec(sentence.text)?.groups?.['year'] ?? 0) || walk.yearOfSentence;
  const mentions = sessionMentionsOf(sentence.text, facts.grammar, facts.bodies);
  const drafts = new Map<SessionMention, Draft>();
  for (const mention of mentions) {
    const body = bodyOf(mention, sentence, walk);
    if (mention.foreign || (body && !isOurs(facts, body)))
      walk.elsewhere.set(mention.ordinals[0] ?? 0, body ?? '');
    if (!body || mention.foreign || !isOurs(facts, body) || !isOne(mention) || mention.every) continue;
    if (mention.isMeeting && !meetsInMeetings(body)) continue;
    const draft = draftFor(mention, body, walk, yearFor(mention, sentence, body, walk));
    if (draft) drafts.set(mention, draft);
    if (draft && isAskedAt(mention, sentence, facts)) draft.told = true;
  }
  readHeld(sentence, drafts, walk);
}

/** The body that a session belongs to: named with it, the subject before it, or the one spoken of. */
function bodyOf(mention: SessionMention, sentence: Sentence, walk: Walk): string | null {
  if (mention.body) return mention.body.key;
  const { facts } = walk;
  const elsewhere = walk.elsewhere.get(mention.ordinals[0] ?? 0);
  if (elsewhere !== undefined && mention.year === null) return elsewhere;
  const before = facts.bodies.find(sentence.text.slice(0, mention.start)).at(-1);
  if (mention.possessive) {
    const after = facts.bodies.find(sentence.text.slice(mention.end, mention.end + 60))[0];
    const subject = mention.start < 12 && after ? after : before;
    return subject?.key ?? facts.own;
  }
  return facts.own;
}

/** A year in the name, else the one that the sentence sets, its date, or the session being told of. */
function yearFor(mention: SessionMention, sentence: Sentence, body: string, walk: Walk): number | null {
  if (walk.facts.countsOverLife(body)) return null;
  if (mention.year !== null) return mention.year;
  if (walk.heading?.body === body && walk.heading.ordinal === mention.ordinals[0]) return walk.heading.year;
  const dates = datesOf(sentence.text, walk.facts.grammar.dates);
  const near = dates.sort((one, other) => distance(one, mention) - distance(other, mention))[0];
  return walk.yearOfSentence ?? near?.year ?? inYear(sentence.text, walk.facts.grammar.lang) ?? null;
}

function distance(one: { start: number; end: number }, other: { start: number; end: number }): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

/** "in 2019, the Board … would meet for its first session". */
function inYear(text: string, lang: string): number | null {
  const match =
    lang === 'zh' ? /(?:于|在)((?:19|20)\d{2}) ?年(?! ?\d)/.exec(text) : /\bin ((?:19|20)\d{2})\b/.exec(text);
  return match ? Number(match[1]) : null;
}

function draftFor(mention: SessionMention, body: string, walk: Walk, year: number | null): Draft | null {
  const overLife = walk.facts.countsOverLife(body);
  const named = overLife ? null : (mention.year ?? year);
  const ordinal = mention.ordinals[0] ?? null;
  if (!overLife && named === null) return null;
  if (ordinal === null && mention.name === null) return null;
  const key = `${body}/${named ?? ''}/${ordinal ?? mention.name}/${mention.kind === 'special' ? 'special' : ''}`;
  let draft = walk.drafts.get(key);
  if (!draft) {
    draft = {
      body,
      year: named,
      ordinal,
      name: ordinal === null ? mention.name : null,
      kind: mention.kind ?? 'regular',
      told: false,
      segments: new Map(),
    };
    walk.drafts.set(key, draft);
  }
  return draft;
}

/** "was held from … to …", "resumed it on …", "will hold its third session in the last quarter of …". */
function readHeld(sentence: Sentence, drafts: ReadonlyMap<SessionMention, Draft>, walk: Walk): void {
  const { sessions, dates: grammar } = walk.facts.grammar;
  const usable = [...drafts.keys()].filter((mention) => !isScenery(sentence.text, mention, walk.facts));
  for (const verb of sentence.text.matchAll(sessions.held)) {
    const at = verb.index;
    const mention = nearestMention(usable, at, verb[0].length);
    const isResumption = Boolean(verb.groups?.['resumed']) || Boolean(mention?.resumed);
    const draft = mention ? drafts.get(mention)! : isResumption ? walk.current : null;
    if (!draft) continue;
    const dates = datesOf(sentence.text, grammar, draft.year);
    const date = nearestDate(dates, at, verb[0].length, sessions.dateStands);
    if (!date) continue;
    const segment = segmentOf(draft, isResumption ? 'resumed' : 'main', mention?.resumed?.n ?? null);
    setDates(segment, date);
    segment.why = sessions.electionOnly.exec(sentence.text)?.[0].trim() ?? segment.why;
    walk.current = draft;
    walk.segment = segment.kind;
  }
}

/** It means one session: by its ordinal, or by its name and year. */
function isOne({ ordinals, name, year }: SessionMention): boolean {
  return ordinals.length === 1 || (ordinals.length === 0 && name !== null && year !== null);
}

function told<T extends Draft | null>(draft: T): T {
  if (draft) draft.told = true;
  return draft;
}

function isTold(draft: Draft, facts: Facts): boolean {
  const isGoal = draft.body === facts.parent && draft.ordinal === facts.submittedOrdinal;
  return (
    draft.told || isGoal || [...draft.segments.values()].some(({ start, expected }) => start ?? expected)
  );
}

/** "At its second session of 2022, the Board …". */
function isAskedAt(mention: SessionMention, sentence: Sentence, facts: Facts): boolean {
  return facts.grammar.sessions.askedAt.some((pattern) => {
    const words = pattern.exec(sentence.text)?.groups?.['session'];
    return words !== undefined && mention.start < sentence.text.indexOf(words) + words.length;
  });
}

function isScenery(text: string, mention: SessionMention, facts: Facts): boolean {
  const { sceneryBefore, sceneryAfter } = facts.grammar.sessions;
  return (
    sceneryBefore.test(text.slice(Math.max(0, mention.start - 40), mention.start)) ||
    /\b(?:at|of) (?:the )?$/.test(text.slice(Math.max(0, mention.start - 8), mention.start)) ||
    sceneryAfter.test(text.slice(mention.end, mention.end + 8))
  );
}

function nearestMention(
  mentions: readonly SessionMention[],
  at: number,
  length: number,
): SessionMention | null {
  const after = mentions.find((mention) => mention.start >= at + length && mention.start - at - length <= 24);
  return after ?? mentions.filter((mention) => mention.end <= at).at(-1) ?? null;
}

function nearestDate(
  dates: readonly DateMention[],
  at: number,
  length: number,
  stands: 'after' | 'around',
): DateMention | null {
  const after = dates.find((date) => date.start >= at + length) ?? null;
  if (stands === 'after') return after;
  const before = dates.filter((date) => date.end <= at).at(-1) ?? null;
  return before ?? after;
}

function segmentOf(draft: Draft, kind: 'main' | 'resumed', n: number | null): MutableSegment {
  const resumed = [...draft.segments.values()].filter((segment) => segment.kind === 'resumed').length;
  const number = kind === 'main' ? null : (n ?? Math.max(1, resumed));
  const key = `${kind}/${number ?? ''}`;
  let segment = draft.segments.get(key);
  if (!segment) {
    segment = { kind, n: number, start: null, end: null, expected: null, why: null };
    draft.segments.set(key, segment);
  }
  return segment;
}

/** Exact days win over a month or a quarter; what was read first stays. */
function setDates(segment: MutableSegment, date: DateMention): void {
  if (date.first && segment.start === null) {
    segment.start = date.first;
    segment.end = date.last;
    segment.expected = null;
  } else if (date.period && segment.start === null) segment.expected ??= date.period;
}

function finished(draft: Draft): ReadSession {
  if (![...draft.segments.values()].some((segment) => segment.kind === 'main'))
    segmentOf(draft, 'main', null);
  const segments = [...draft.segments.values()]
    .sort((one, other) => (one.n ?? 0) - (other.n ?? 0))
    .map(segmentRead);
  const { body, year, ordinal, name, kind } = draft;
  return { body, year, ordinal, ...(name === null ? {} : { name }), kind, segments };
}

function segmentRead({ kind, n, start, end, expected, why }: MutableSegment): ReadSegment {
  return {
    kind,
    ...(n === null ? {} : { n }),
    start,
    end,
    expected,
    ...(why === null ? {} : { takesDocuments: false, why }),
  };
}

function nameOf(draft: Draft | null): SessionName | null {
  return draft
    ? { year: draft.year, ordinal: draft.ordinal, ...(draft.name === null ? {} : { name: draft.name }) }
    : null;
}

function byName(one: Draft, other: Draft): number {
  return (
    one.body.localeCompare(other.body) ||
    (one.year ?? 0) - (other.year ?? 0) ||
    (one.ordinal ?? 0) - (other.ordinal ?? 0)
  );
}
