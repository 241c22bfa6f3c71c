import type { ReadSession, SessionName } from '../reading.js';
import type { Section } from '../structure/outline.js';
import { type DateMention, datesOf } from './dates.js';
import type { Facts } from './facts.js';
import {
  byName,
  draftFor,
  finished,
  nameOf,
  segmentFor,
  type SessionDraft,
  type SessionDrafts,
  setDates,
} from './session-drafts.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { meetsInMeetings, type SessionMention, sessionMentionsOf } from './session-mentions.js';
import { matchesOf } from '../text/matches.js';

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
  readonly drafts: SessionDrafts;
  heading: SessionDraft | null;
  current: SessionDraft | null;
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
  let draft: SessionDraft | null = null;
  let body = facts.parent ?? facts.own;
  for (const section of facts.sections.slice(0, 40)) {
    if (section.kind === 'paragraph' || section.kind === 'preamble' || section.block.marker) break;
    const text = withoutCapitals(section.text);
    const named = facts.bodies.find(text).find((mention) => isOurs(facts, mention.key));
    const [mention] = sessionMentionsOf(text, facts.grammar, facts.bodies);
    const alone = mention && section.text.length <= mention.end - mention.start + 12;
    if (alone && body) draft = toldBy(mention, mention.body?.key ?? body, walk);
    else if (named && !mention) body = named.key;
    const [date] = datesOf(section.text, facts.grammar.dates, draft?.year ?? null);
    if (draft && date?.first && section.text.length < 60) {
      setDates(segmentFor(draft, 'main', null, date), date);
      break;
    }
  }
  walk.current = draft;
}

/** "158TH SESSION" → "158th Session": titles set in capitals are read as others are. */
function withoutCapitals(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text.toLowerCase().replace(/(?<!\p{L}|\d)\p{L}/gu, (letter) => letter.toUpperCase());
}

function enterHeading(section: Section, walk: Walk): void {
  const { facts } = walk;
  const mentions = sessionMentionsOf(section.text.slice(section.bodyAt), facts.grammar, facts.bodies);
  const [mention] = mentions;
  const isSessionHeading =
    mention && !mention.possessive && isOne(mention) && (mention.body?.key ?? facts.own) === facts.own;
  if (section.block.marker === null && !isSessionHeading) return;
  walk.segment = 'main';
  walk.heading = isSessionHeading && facts.own ? toldBy(mention, facts.own, walk) : null;
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
  const drafts = new Map<SessionMention, SessionDraft>();
  for (const mention of mentions) {
    const body = bodyOf(mention, sentence, walk);
    if (mention.foreign || (body && !isOurs(facts, body)))
      walk.elsewhere.set(mention.ordinals[0] ?? 0, body ?? '');
    if (!body || mention.foreign || !isOurs(facts, body) || !isOne(mention) || mention.every) continue;
    if (mention.isMeeting && !meetsInMeetings(body)) continue;
    const overLife = facts.countsOverLife(body);
    const year = yearFor(mention, sentence, body, walk);
    const draft = draftFor(mention, body, walk.drafts, { year, overLife });
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
  const said = walk.facts.grammar.sessions.inYear.exec(sentence.text)?.groups?.['year'];
  return walk.yearOfSentence ?? near?.year ?? (said ? Number(said) : null);
}

function distance(one: { start: number; end: number }, other: { start: number; end: number }): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

/** "was held from … to …", "resumed it on …", "will hold its third session in the last quarter of …". */
function readHeld(sentence: Sentence, drafts: ReadonlyMap<SessionMention, SessionDraft>, walk: Walk): void {
  const { sessions, dates: grammar } = walk.facts.grammar;
  const usable = [...drafts.keys()].filter((mention) => !isScenery(sentence.text, mention, walk.facts));
  for (const verb of matchesOf(sessions.held, sentence.text)) {
    const at = verb.index;
    const mention = nearestMention(usable, at, verb[0].length);
    const isResumption = Boolean(verb.groups?.['resumed']) || Boolean(mention?.resumed);
    const draft = mention ? drafts.get(mention)! : isResumption ? walk.current : null;
    if (!draft) continue;
    const dates = datesOf(sentence.text, grammar, draft.year);
    const date = nearestDate(dates, at, verb[0].length, sessions.dateStands);
    if (!date) continue;
    const kind = isResumption ? 'resumed' : 'main';
    const segment = segmentFor(draft, kind, mention?.resumed?.n ?? null, date);
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

/** The masthead or a heading names it. */
function toldBy(mention: SessionMention, body: string, walk: Walk): SessionDraft | null {
  const draft = draftFor(mention, body, walk.drafts, {
    year: null,
    overLife: walk.facts.countsOverLife(body),
  });
  if (draft) draft.told = true;
  return draft;
}

function isTold(draft: SessionDraft, facts: Facts): boolean {
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
  stands: 'after' | 'around' | 'near',
): DateMention | null {
  const after = dates.find((date) => date.start >= at + length) ?? null;
  if (stands === 'after') return after;
  const before = dates.filter((date) => date.end <= at).at(-1) ?? null;
  if (stands === 'near' && before && after)
    return after.start - at - length <= at - before.end ? after : before;
  return before ?? after;
}
