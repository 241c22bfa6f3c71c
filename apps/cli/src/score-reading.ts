import type { Reading, Request } from '#reading';
import { bearsOut } from './bears-out.js';

/** One request as the annotator of a corpus wrote it down. */
export interface GoldRequest {
  /** From the operative verb on, at most 120 characters; it occurs once in its text. */
  readonly quote: string;
  readonly verb: string;
  readonly addressee_class: 'head' | 'secretariat';
  readonly mode: 'operative' | 'narrated' | 'recommendation_chain';
  readonly recurrence: string;
  /** Null where nothing is to be made; absent where the annotator did not say. */
  readonly deliverable?: string | null;
  /** Absent where the annotator did not say. */
  readonly conditional?: boolean;
  /** Null or absent where the text has lost its number. */
  readonly paragraph?: string | null;
  /** The due rule as far as the label knows it, null where the text states none; absent where nobody said. */
  readonly due_rule?: object | null;
}

export interface GoldText {
  readonly doc: string;
  readonly file: string;
  readonly lang: string;
  readonly requests: readonly GoldRequest[];
}

/** How many of those that could be judged are right. */
export interface Tally {
  readonly right: number;
  readonly of: number;
}

/** Counts for one text; what is strict (span, verb, addressee) makes a hit, the rest is counted among the hits. */
export interface TextScore {
  readonly doc: string;
  readonly lang: string;
  readonly hits: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly recurrenceRight: number;
  /** Of those found at their place with their addressee: the family of the verb. */
  readonly verb: Tally;
  /** What is to be made, where the label says. */
  readonly deliverable: Tally;
  /** Whether there is a condition, where the label says. */
  readonly condition: Tally;
  /** The number of the paragraph, printed or counted, where the label has one. */
  readonly paragraph: Tally;
  /** The due rule, where the label has one. */
  readonly due: Tally;
  /** Of all proposals with a confidence of at least 0.9: those that a label bears out. */
  readonly sure: Tally;
  /** Each proposal's confidence, and whether a label bears it out. */
  readonly proposals: readonly { readonly confidence: number; readonly right: boolean }[];
}

/** A proposal stands at a label's place when it starts no further from it; markers and pronouns may stand before. */
const NEAR = 15;
const SURE = 0.9;

interface Pair {
  readonly found: Request;
  readonly wanted: GoldRequest;
}

/** Compares a reading with what the annotator found. Span, verb and addressee are strict; markers are decoration. */
export function scoreReading(text: string, reading: Reading, gold: GoldText): TextScore {
  const chains = reading.others.filter((request) => request.mode === 'recommendation_chain');
  const unmatched = new Set<Request>([...reading.requests, ...chains]);
  const placed: Pair[] = [];
  const missed: string[] = [];
  for (const wanted of gold.requests) {
    const found = nearest([...unmatched], text.indexOf(wanted.quote), wanted);
    if (found && sameVerb(found, wanted)) unmatched.delete(found);
    else missed.push(wanted.quote);
    if (found) placed.push({ found, wanted });
  }
  const hits = placed.filter(({ found, wanted }) => sameVerb(found, wanted));
  const extra = [...unmatched].filter((request) => request.mode !== 'recommendation_chain');
  const sure = reading.requests.filter(({ confidence }) => confidence >= SURE);
  return {
    doc: gold.doc,
    lang: gold.lang,
    hits: hits.length,
    missed,
    extra: extra.map((request) => request.quote),
    recurrenceRight: hits.filter(({ found, wanted }) => sameRecurrence(found.recurrence, wanted.recurrence))
      .length,
    deliverable: tally(
      hits.filter(({ wanted }) => wanted.deliverable !== undefined),
      ({ found, wanted }) => found.deliverable === wanted.deliverable,
    ),
    verb: { right: hits.length, of: placed.length },
    condition: tally(
      hits.filter(({ wanted }) => wanted.conditional !== undefined),
      ({ found, wanted }) => isConditional(found) === wanted.conditional,
    ),
    paragraph: tally(
      hits.filter(({ wanted }) => (wanted.paragraph ?? null) !== null),
      ({ found, wanted }) => (found.paragraph ?? String(found.paragraphCounted)) === wanted.paragraph,
    ),
    due: tally(
      hits.filter(({ wanted }) => wanted.due_rule !== undefined),
      ({ found, wanted }) => bearsOut(found.dueRule, wanted.due_rule),
    ),
    sure: { right: sure.filter((request) => !unmatched.has(request)).length, of: sure.length },
    proposals: reading.requests.map((request) => ({
      confidence: request.confidence,
      right: !unmatched.has(request),
    })),
  };
}

/** The score of a text that could not be read at all: it has missed everything. */
export function nothingRead(gold: GoldText): TextScore {
  const none: Tally = { right: 0, of: 0 };
  const missed = gold.requests.map((request) => request.quote);
  const { doc, lang } = gold;
  const counts = { hits: 0, missed, extra: [], recurrenceRight: 0 };
  const tallies = { verb: none, deliverable: none, condition: none, paragraph: none, due: none, sure: none };
  return { doc, lang, ...counts, ...tallies, proposals: [] };
}

/** The proposal that starts nearest to the label and asks the same of the secretariat. */
function nearest(all: readonly Request[], start: number, wanted: GoldRequest): Request | undefined {
  const away = (request: Request): number => Math.abs(request.start - start);
  return all
    .filter((request) => start >= 0 && away(request) <= NEAR && sameAddressee(request, wanted))
    .sort((one, other) => away(one) - away(other))[0];
}

function sameAddressee(request: Request, wanted: GoldRequest): boolean {
  return wanted.mode === 'recommendation_chain'
    ? request.mode === 'recommendation_chain'
    : request.addressee.role === wanted.addressee_class;
}

function sameVerb(request: Request, wanted: GoldRequest): boolean {
  return familyOf(request.verb) === familyOf(wanted.verb);
}

/** "also", "further" and "again" are decoration. */
function familyOf(verb: string): string {
  return verb.replace(/^(?:also|further) /, '').replace(/ again$/, '');
}

function isConditional(request: Request): boolean {
  return request.conditional || (request.asks?.some(({ condition }) => condition !== null) ?? false);
}

/** The annotator used "ongoing" and "unspecified" for one thing. */
function sameRecurrence(found: string, wanted: string): boolean {
  const one = (recurrence: string): string => (recurrence === 'ongoing' ? 'unspecified' : recurrence);
  return one(found) === one(wanted);
}

function tally(pairs: readonly Pair[], isRight: (pair: Pair) => boolean): Tally {
  return { right: pairs.filter(isRight).length, of: pairs.length };
}

export interface Score {
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly recurrence: number;
  readonly deliverable: number;
  readonly verb: number;
  readonly condition: number;
  readonly paragraph: number;
  readonly due: number;
  /** Of the proposals with a confidence of at least 0.9, the share that is right. */
  readonly sure: number;
}

/** Sums texts up. A share of nothing is 1: there was nothing to get wrong. */
export function sumUp(scores: readonly TextScore[]): Score {
  const sum = (of: (score: TextScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const among = (of: (score: TextScore) => Tally): number =>
    share(
      sum((score) => of(score).right),
      sum((score) => of(score).of),
    );
  const hits = sum((score) => score.hits);
  const precision = share(hits, hits + sum((score) => score.extra.length));
  const recall = share(hits, hits + sum((score) => score.missed.length));
  return {
    texts: scores.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    recurrence: share(
      sum((score) => score.recurrenceRight),
      hits,
    ),
    deliverable: among((score) => score.deliverable),
    verb: among((score) => score.verb),
    condition: among((score) => score.condition),
    paragraph: among((score) => score.paragraph),
    due: among((score) => score.due),
    sure: among((score) => score.sure),
  };
}

/** Where the bins of confidence begin; each ends where the next begins. */
const BINS = [0, 0.7, 0.8, 0.9, 0.95, 0.98] as const;

/** How many proposals of each bin of confidence are right: what a confidence is worth. */
export function calibration(scores: readonly TextScore[]): readonly (Tally & { readonly from: number })[] {
  const all = scores.flatMap(({ proposals }) => proposals);
  return BINS.map((from, index) => {
    const bin = all.filter(
      ({ confidence }) => confidence >= from && confidence < (BINS[index + 1] ?? Infinity),
    );
    return { from, right: bin.filter(({ right }) => right).length, of: bin.length };
  });
}
