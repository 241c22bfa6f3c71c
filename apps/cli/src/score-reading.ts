import type { Reading, Request } from '#reading';

/** One request as the annotator of a corpus wrote it down. */
export interface GoldRequest {
  /** From the operative verb on, at most 120 characters; it occurs once in its text. */
  readonly quote: string;
  readonly verb: string;
  readonly addressee_class: 'head' | 'secretariat';
  readonly mode: 'operative' | 'narrated' | 'recommendation_chain';
  readonly recurrence: string;
  readonly deliverable: string | null;
}

export interface GoldText {
  readonly doc: string;
  readonly file: string;
  readonly lang: string;
  readonly requests: readonly GoldRequest[];
}

/** Counts for one text; what is strict (span, verb, addressee) makes a hit, the rest is counted among the hits. */
export interface TextScore {
  readonly doc: string;
  readonly lang: string;
  readonly hits: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly recurrenceRight: number;
  readonly deliverableRight: number;
}

/** Compares a reading with what the annotator found. Span, verb and addressee are strict; markers are decoration. */
export function scoreReading(text: string, reading: Reading, gold: GoldText): TextScore {
  const chains = reading.others.filter((request) => request.mode === 'recommendation_chain');
  const unmatched = new Set<Request>([...reading.requests, ...chains]);
  const hits: { readonly found: Request; readonly wanted: GoldRequest }[] = [];
  const missed: string[] = [];
  for (const wanted of gold.requests) {
    const start = text.indexOf(wanted.quote);
    const found = [...unmatched].find((request) => request.start === start && isSame(request, wanted));
    if (found) {
      unmatched.delete(found);
      hits.push({ found, wanted });
    } else missed.push(wanted.quote);
  }
  const extra = [...unmatched].filter((request) => request.mode !== 'recommendation_chain');
  return {
    doc: gold.doc,
    lang: gold.lang,
    hits: hits.length,
    missed,
    extra: extra.map((request) => request.quote),
    recurrenceRight: hits.filter(({ found, wanted }) => sameRecurrence(found.recurrence, wanted.recurrence))
      .length,
    deliverableRight: hits.filter(({ found, wanted }) => found.deliverable === wanted.deliverable).length,
  };
}

function isSame(request: Request, wanted: GoldRequest): boolean {
  const role = wanted.mode === 'recommendation_chain' || request.addressee.role === wanted.addressee_class;
  return role && withoutMarker(request.verb) === withoutMarker(wanted.verb);
}

function withoutMarker(verb: string): string {
  return verb.replace(/^(?:also|further) /, '');
}

/** The annotator used "ongoing" and "unspecified" for one thing. */
function sameRecurrence(found: string, wanted: string): boolean {
  const one = (recurrence: string): string => (recurrence === 'ongoing' ? 'unspecified' : recurrence);
  return one(found) === one(wanted);
}

export interface Score {
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly recurrence: number;
  readonly deliverable: number;
}

/** Sums texts up. A share of nothing is 1: there was nothing to get wrong. */
export function sumUp(scores: readonly TextScore[]): Score {
  const sum = (of: (score: TextScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const hits = sum((score) => score.hits);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
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
    deliverable: share(
      sum((score) => score.deliverableRight),
      hits,
    ),
  };
}
