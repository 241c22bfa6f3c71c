import type { Message } from '#messages';
import { toCalendarDate } from './calendar-date.js';
import type { Body } from './calendar.js';
import { lastDayOfQuarter } from './place-in-time.js';
import { isNameOfTheYear, printSessionKey, type SessionKey, type SessionName } from './session-key.js';

/** A session as a text or a person states it; what is not said is null or absent. */
export interface StatedSession {
  readonly body: string;
  readonly year: number | null;
  readonly ordinal: number | null;
  readonly name?: string | null;
  readonly kind: 'regular' | 'special';
  readonly segments: readonly StatedSegment[];
}

export interface StatedSegment {
  readonly kind: 'main' | 'resumed';
  /** Which resumption; when not said, the resumed parts count in their order. */
  readonly n?: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly expected: string | null;
  readonly takesDocuments?: boolean | null;
  readonly why?: string | null;
}

/** A segment with everything in its place; null where nobody said. */
export interface KnownSegment {
  readonly kind: 'main' | 'resumed';
  readonly n: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly expected: string | null;
  readonly takesDocuments: boolean | null;
  readonly why: string | null;
}

export type CheckedSession =
  | { readonly tag: 'session'; readonly key: SessionKey; readonly segments: readonly KnownSegment[] }
  | { readonly tag: 'malformed'; readonly faults: readonly Message[] };

/** Whether what is stated can be a session of the body, and under which key: the name is the body's, dates decide nothing. */
export function checkStatedSession(stated: StatedSession, body: Pick<Body, 'naming'>): CheckedSession {
  const name = nameOf(stated, body.naming);
  const segments = knownSegments(stated.segments);
  const faults = [
    ...(name === null ? [fault('sessionName', stated.body)] : []),
    ...segments.flatMap(segmentFaults),
    ...partFaults(segments),
  ];
  return name === null || faults.length > 0
    ? { tag: 'malformed', faults }
    : { tag: 'session', key: printSessionKey(name), segments };
}

function nameOf(
  { body, year, ordinal, name = null }: StatedSession,
  naming: Body['naming'],
): SessionName | null {
  const isOrdinal = ordinal !== null && Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= 9999;
  if (naming === 'number')
    return year === null && isOrdinal && name === null ? { body, year, ordinal, name } : null;
  if (year === null || !Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (isOrdinal && name === null) return { body, year, ordinal, name };
  return ordinal === null && name !== null && isNameOfTheYear(name) ? { body, year, ordinal, name } : null;
}

function knownSegments(stated: readonly StatedSegment[]): readonly KnownSegment[] {
  let resumed = 0;
  return stated
    .map((segment): KnownSegment => {
      if (segment.kind === 'resumed') resumed = segment.n ?? resumed + 1;
      const { kind, start, end, takesDocuments = null, why = null } = segment;
      return {
        kind,
        n: kind === 'main' ? null : resumed,
        start,
        end,
        // An expectation is over when the dates are there.
        expected: start === null ? segment.expected : null,
        takesDocuments,
        why: takesDocuments === false ? why : null,
      };
    })
    .sort((a, b) => (a.n ?? 0) - (b.n ?? 0));
}

/** What is wrong with the days of one part: both or neither, real ones, in order; or a quarter. */
export function segmentFaults({ start, end, expected }: KnownSegment): readonly Message[] {
  if ((start === null) !== (end === null)) return [fault('halfDated', start ?? end ?? '')];
  if (start !== null && toCalendarDate(start) === null) return [fault('noSuchDay', start)];
  if (end !== null && toCalendarDate(end) === null) return [fault('noSuchDay', end)];
  if (start !== null && end !== null && end < start) return [fault('endsBeforeStart', `${start} – ${end}`)];
  return expected !== null && lastDayOfQuarter(expected) === null ? [fault('noSuchQuarter', expected)] : [];
}

/** Parts of one session, in the order of their names: no two of the same name, none that begins before another ends. */
export function partFaults(segments: readonly KnownSegment[]): readonly Message[] {
  const dated = segments.filter(({ start, end }) => start !== null && end !== null);
  const names = segments.map(({ n }) => n ?? 0);
  return [
    ...(new Set(names).size < names.length ? [fault('samePartTwice', String(names.length))] : []),
    ...dated.flatMap(({ start }, at) => {
      const before = dated[at - 1];
      return before !== undefined && start! <= before.end!
        ? [fault('partsOverlap', `${before.end} – ${start}`)]
        : [];
    }),
  ];
}

function fault(
  reason:
    | 'sessionName'
    | 'halfDated'
    | 'noSuchDay'
    | 'endsBeforeStart'
    | 'noSuchQuarter'
    | 'samePartTwice'
    | 'partsOverlap',
  path: string,
): Message {
  return { key: `calendar.fault.${reason}`, values: { path } };
}
