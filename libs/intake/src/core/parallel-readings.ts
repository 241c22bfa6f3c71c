import type { Request } from '#reading';
import { compareReadings, type ComparedField } from './compare-readings.js';
import { pairRequests } from './pair-requests.js';

/** A proposal as it stands in its reading. */
export interface StandingProposal {
  readonly id: string;
  readonly request: Request;
  readonly isRejected: boolean;
  readonly mandate: string | null;
}

/** Another text of the same decisions. */
export interface OtherText {
  readonly reading: string;
  readonly lang: string;
  /** Whether it is the same document, not only a text of some of the same decisions. */
  readonly isSameDocument: boolean;
  /** Whether something speaks against its text and nobody has looked at it. */
  readonly isDoubtful: boolean;
  readonly proposals: readonly StandingProposal[];
}

/** How another language reads a request; `there` is null where it has no such request in its paragraph. */
export interface ParallelReading extends Pick<OtherText, 'reading' | 'lang' | 'isDoubtful'> {
  readonly there: Request | null;
  /** The proposal that it is there. */
  readonly proposal: string | null;
  /** What the two say differently; empty when they agree. */
  readonly fields: readonly ComparedField[];
}

/**
 * Which of my proposals goes with which of another text. Between different documents only a decision's own words are
 * paired: what a report tells of a decision stands in paragraphs of the report.
 * @returns for each of mine its counterpart, or null
 */
export function counterparts(
  mine: readonly StandingProposal[],
  { isSameDocument, proposals }: Pick<OtherText, 'isSameDocument' | 'proposals'>,
): readonly (StandingProposal | null)[] {
  const isPaired = ({ request }: StandingProposal) =>
    isSameDocument || (request.mode === 'operative' && request.decision !== null);
  const [here, there] = [mine.filter(isPaired), proposals.filter(isPaired)];
  const pairs = pairRequests(here.map(placed), there.map(placed));
  const found = new Map(here.map((own, n) => [own, there[pairs[n] ?? -1] ?? null]));
  return mine.map((own) => found.get(own) ?? null);
}

function placed({ request, isRejected }: StandingProposal) {
  return { ...request, isRejected };
}

/**
 * How the other languages of the same decisions read each of my proposals.
 * @param texts those in other languages
 * @returns by proposal; a text that has no counterpart is told only where it is the same document and numbers it
 */
export function parallelReadings(
  mine: readonly StandingProposal[],
  texts: readonly OtherText[],
): ReadonlyMap<string, readonly ParallelReading[]> {
  const found = new Map<string, ParallelReading[]>(mine.map(({ id }) => [id, []]));
  for (const text of texts) {
    const { reading, lang, isDoubtful } = text;
    const pairs = counterparts(mine, text);
    mine.forEach(({ id, request }, n) => {
      const pair = pairs[n] ?? null;
      const there = pair?.request ?? null;
      if (there === null && !isExpected(request, text)) return;
      const fields = there === null ? [] : compareReadings(request, there);
      found.get(id)!.push({ reading, lang, isDoubtful, there, proposal: pair?.id ?? null, fields });
    });
  }
  return found;
}

function isExpected({ paragraph, paragraphCounted }: Request, { isSameDocument }: OtherText): boolean {
  return isSameDocument && (paragraph !== null || paragraphCounted !== undefined);
}

/** Whether another language reads something else, or does not have it. */
export function isContradicted(readings: readonly ParallelReading[]): boolean {
  return readings.some(({ there, fields }) => there === null || fields.length > 0);
}
