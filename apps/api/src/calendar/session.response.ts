import type { StoredSession } from '#calendar';

export class SegmentResponse {
  kind: 'main' | 'resumed';
  /** Which resumption, from 1; null for the main part. */
  n: number | null;
  start: string | null;
  end: string | null;
  /** A quarter ("2023-Q4"), while there are no dates. */
  expected: string | null;
  takesDocuments: boolean;
  /** Why it takes none: `elections-only`, or somebody's words. */
  why: string | null;
}

export class SessionResponse {
  key: string;
  body: string;
  /** The year in its name; null where the body counts over its life. */
  year: number | null;
  ordinal: number | null;
  /** Its name of the year ("annual"), when it has no ordinal. */
  name: string | null;
  kind: 'regular' | 'special';
  cancelled: boolean;
  segments: SegmentResponse[];
  version: number;
}

export class SessionPage {
  items: SessionResponse[];
  next: string | null;
  total: number | null;
}

export function sessionResponse(session: StoredSession): SessionResponse {
  const { key, body, year, ordinal, name, kind, cancelled, segments, version } = session;
  return {
    key,
    body,
    year,
    ordinal,
    name,
    kind,
    cancelled,
    segments: segments.map(({ kind, n, start, end, expected, takesDocuments, why }) => ({
      kind,
      n,
      start,
      end,
      expected,
      takesDocuments,
      why,
    })),
    version,
  };
}
