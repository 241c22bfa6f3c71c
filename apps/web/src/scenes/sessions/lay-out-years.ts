/** A session as far as a timeline needs it. */
export interface TimelineSession {
  readonly key: string;
  readonly body: string;
  readonly year: number | null;
  readonly cancelled: boolean;
  readonly segments: readonly TimelineSegment[];
}

export interface TimelineSegment {
  readonly kind: 'main' | 'resumed';
  readonly n: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly expected: string | null;
  readonly takesDocuments: boolean;
}

/** How a part is drawn: dates that stand, a period in which it is expected, no documents taken, cancelled. */
export type PartLook = 'dated' | 'expected' | 'no-documents' | 'cancelled';

/** A part of a session in one year. */
export interface YearPart<Session> {
  readonly session: Session;
  readonly part: TimelineSegment;
  readonly look: PartLook;
  /** From where to where in the year, 0 to 1; null where no more is known than the year. */
  readonly span: { readonly from: number; readonly to: number } | null;
}

export interface TimelineYear<Session> {
  readonly year: number;
  /** The bodies that have something in this year, in the order given. */
  readonly rows: readonly { readonly body: string; readonly parts: readonly YearPart<Session>[] }[];
  /** Where today stands in the year, 0 to 1; null in another year. */
  readonly today: number | null;
}

export interface Timeline<Session> {
  readonly years: readonly TimelineYear<Session>[];
  /** Sessions of which neither a date nor a year is known. */
  readonly undated: readonly Session[];
}

const day = 86_400_000;

/**
 * Puts the parts of sessions into the years in which they are held or expected: one that was resumed in a later year
 * stands in both. Years run from past to future; the parts of a row in order of time, those without a date last.
 */
export function layOutYears<Session extends TimelineSession>(
  sessions: readonly Session[],
  bodies: readonly string[],
  today: string,
): Timeline<Session> {
  const placed = sessions.flatMap((session) =>
    session.segments.map((part) => ({ year: yearOf(session, part), part: partOf(session, part) })),
  );
  const years = [...new Set(placed.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  return {
    years: years.map((year) => {
      const here = placed.filter((one) => one.year === year).map(({ part }) => part);
      return {
        year,
        rows: bodies
          .map((body) => ({ body, parts: here.filter(({ session }) => session.body === body).sort(inTime) }))
          .filter(({ parts }) => parts.length > 0),
        today: Number(today.slice(0, 4)) === year ? placeInYear(today) : null,
      };
    }),
    undated: sessions.filter((session) => session.segments.every((part) => yearOf(session, part) === null)),
  };
}

function yearOf(session: TimelineSession, { start, expected }: TimelineSegment): number | null {
  const known = start ?? expected;
  return known === null ? session.year : Number(known.slice(0, 4));
}

function partOf<Session extends TimelineSession>(session: Session, part: TimelineSegment): YearPart<Session> {
  return { session, part, look: lookOf(session, part), span: spanOf(part) };
}

function lookOf({ cancelled }: TimelineSession, { start, takesDocuments }: TimelineSegment): PartLook {
  if (cancelled) return 'cancelled';
  if (start === null) return 'expected';
  return takesDocuments ? 'dated' : 'no-documents';
}

/** A part that ends in the year after is drawn to the year's end. */
function spanOf({ start, end, expected }: TimelineSegment): YearPart<unknown>['span'] {
  if (start !== null && end !== null) {
    const last = end.slice(0, 4) === start.slice(0, 4) ? placeInYear(end, 1) : 1;
    return { from: placeInYear(start), to: last };
  }
  const quarter = /^\d{4}-Q([1-4])$/.exec(expected ?? '')?.[1];
  return quarter === undefined ? null : { from: (Number(quarter) - 1) / 4, to: Number(quarter) / 4 };
}

/** @param after days more, to stand at the end of a day */
function placeInYear(date: string, after = 0): number {
  const year = Number(date.slice(0, 4));
  const begin = Date.UTC(year, 0, 1);
  return (Date.parse(date) + after * day - begin) / (Date.UTC(year + 1, 0, 1) - begin);
}

function inTime(a: YearPart<unknown>, b: YearPart<unknown>): number {
  return (a.span?.from ?? 2) - (b.span?.from ?? 2);
}
