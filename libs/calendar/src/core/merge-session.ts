import type { Message } from '#messages';
import { partFaults, type KnownSegment } from './stated-session.js';

/** One fact on which what is said differs from what stands. */
export interface Difference {
  /** "main", "resumed 1"; "session" for the session as a whole. */
  readonly part: string;
  readonly fact: 'kind' | 'dates' | 'expected' | 'takesDocuments';
  readonly stands: string;
  readonly said: string;
}

interface SessionFacts {
  readonly kind: 'regular' | 'special';
  readonly segments: readonly KnownSegment[];
}

export type MergedSession =
  | { readonly tag: 'unchanged' }
  | { readonly tag: 'completed'; readonly segments: readonly KnownSegment[] }
  | { readonly tag: 'malformed'; readonly faults: readonly Message[] }
  | { readonly tag: 'conflict'; readonly differences: readonly Difference[] };

/**
 * What a second statement of a session makes of the first. What nobody had said is added; what was said already and is
 * said again changes nothing; what differs is a conflict for a person, and then nothing at all is taken over.
 */
export function mergeSession(standing: SessionFacts, said: SessionFacts): MergedSession {
  const differences = [
    ...differ('session', 'kind', standing.kind, said.kind),
    ...said.segments.flatMap((segment) => differencesIn(partOf(standing, segment), segment)),
  ];
  if (differences.length > 0) return { tag: 'conflict', differences };
  const segments = said.segments.flatMap((segment) => {
    const known = partOf(standing, segment);
    const merged = known === undefined ? segment : complete(known, segment);
    return merged === known ? [] : [merged];
  });
  if (segments.length === 0) return { tag: 'unchanged' };
  const faults = partFaults(replaced(standing.segments, segments));
  return faults.length > 0 ? { tag: 'malformed', faults } : { tag: 'completed', segments };
}

function replaced(standing: readonly KnownSegment[], by: readonly KnownSegment[]): readonly KnownSegment[] {
  const isReplaced = (old: KnownSegment) => by.some(({ kind, n }) => kind === old.kind && n === old.n);
  return [...standing.filter((old) => !isReplaced(old)), ...by].sort((a, b) => (a.n ?? 0) - (b.n ?? 0));
}

function partOf({ segments }: SessionFacts, wanted: KnownSegment): KnownSegment | undefined {
  return segments.find(({ kind, n }) => kind === wanted.kind && n === wanted.n);
}

function differencesIn(known: KnownSegment | undefined, said: KnownSegment): readonly Difference[] {
  if (known === undefined) return [];
  const part = known.n === null ? known.kind : `${known.kind} ${known.n}`;
  return [
    ...differ(part, 'dates', datesOf(known), datesOf(said)),
    // What is dated expects nothing, so a text that only expects a period does not speak against dates.
    ...differ(part, 'expected', known.expected, said.expected),
    ...differ(part, 'takesDocuments', known.takesDocuments, said.takesDocuments),
  ];
}

function datesOf({ start, end }: KnownSegment): string | null {
  return start === null ? null : `${start} – ${end}`;
}

function differ(
  part: string,
  fact: Difference['fact'],
  stands: string | boolean | null,
  said: string | boolean | null,
): readonly Difference[] {
  return stands === null || said === null || stands === said
    ? []
    : [{ part, fact, stands: String(stands), said: String(said) }];
}

/** The known segment itself when nothing new was said. */
function complete(known: KnownSegment, said: KnownSegment): KnownSegment {
  const start = known.start ?? said.start;
  const takesDocuments = known.takesDocuments ?? said.takesDocuments;
  const merged: KnownSegment = {
    ...known,
    start,
    end: known.end ?? said.end,
    expected: start === null ? (known.expected ?? said.expected) : null,
    takesDocuments,
    // The reason in the words of the first text stays: a second language says the same in other words.
    why: known.takesDocuments === null ? said.why : (known.why ?? said.why),
  };
  const facts = ['start', 'expected', 'takesDocuments', 'why'] as const;
  return facts.every((fact) => merged[fact] === known[fact]) ? known : merged;
}
