import type { Body } from './core/calendar.js';
import { mergeSession, type Difference } from './core/merge-session.js';
import type { SessionKey } from './core/session-key.js';
import { checkStatedSession, type KnownSegment, type StatedSession } from './core/stated-session.js';

/** One fact of a session on which a text and the calendar contradict each other. */
export interface StatedDifference extends Difference {
  readonly session: SessionKey;
}

interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

interface Standing {
  readonly key: SessionKey;
  readonly kind: 'regular' | 'special';
  readonly segments: readonly KnownSegment[];
}

// The calendar as core takes it says "takes documents" where nobody has said so; only what was said can be contradicted.
const standingSql = `
  SELECT json_build_object('key', s.key, 'kind', s.kind, 'segments', json_agg(json_build_object(
    'kind', g.kind, 'n', g.n, 'start', g.starts_on, 'end', g.ends_on, 'expected', g.expected,
    'takesDocuments', g.takes_documents, 'why', g.why) ORDER BY g.kind, g.n)) AS row
  FROM session s JOIN segment g ON g.session_id = s.id WHERE s.key = ANY ($1) GROUP BY s.id`;

/**
 * Where sessions as a text states them contradict the calendar now, in the order of the text: what `enterSession` would
 * refuse, or has refused, to take over. Sessions of other bodies than the given ones are left out.
 */
export async function statedDifferences(
  asked: Asked,
  bodies: readonly Body[],
  stated: readonly StatedSession[],
): Promise<readonly StatedDifference[]> {
  const named = stated.flatMap((session) => {
    const body = bodies.find(({ key }) => key === session.body);
    const checked = body === undefined ? null : checkStatedSession(session, body);
    return checked?.tag === 'session' ? [{ kind: session.kind, ...checked }] : [];
  });
  if (named.length === 0) return [];
  const rows = await asked.query<{ row: Standing }>(standingSql, [named.map(({ key }) => key)]);
  const standing = new Map(rows.map(({ row }) => [row.key, row]));
  return named.flatMap(({ key, kind, segments }) => {
    const known = standing.get(key);
    const merge = known === undefined ? null : mergeSession(known, { kind, segments });
    return merge?.tag === 'conflict'
      ? merge.differences.map((difference) => ({ session: key, ...difference }))
      : [];
  });
}
