import type { Body, Calendar, Session } from '../core/calendar.js';
import { defaultDeadlinePolicy } from '../core/deadline-policy.js';
import type { BodyKey } from '../core/session-key.js';

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** What the calendar has, with the versions that a change must name. */
export interface StoredCalendar extends Calendar {
  readonly bodies: readonly (Body & { readonly version: number })[];
  readonly sessions: readonly StoredSession[];
}

export interface StoredSession extends Session {
  readonly version: number;
}

// Dates leave as text inside JSON: pg would make times of them, in the zone of the server that asks.
const bodiesSql = `
  SELECT json_build_object(
    'key', key, 'names', names, 'zone', zone, 'naming', naming, 'parent', parent,
    'registerKeptFrom', register_kept_from, 'completeYears', complete_years,
    'deadlinePolicy', $2::jsonb || deadline_policy, 'version', version) AS row
  FROM body WHERE $1::text[] IS NULL OR key = ANY ($1) ORDER BY key`;

const sessionsSql = `
  SELECT json_build_object(
    'key', s.key, 'body', s.body, 'year', s.year, 'ordinal', s.ordinal, 'name', s.name, 'kind', s.kind,
    'cancelled', s.cancelled, 'version', s.version, 'segments', coalesce(g.segments, '[]')) AS row
  FROM session s LEFT JOIN (
    SELECT session_id, json_agg(json_build_object(
      'kind', kind, 'n', n, 'start', starts_on, 'end', ends_on, 'expected', expected,
      'takesDocuments', coalesce(takes_documents, true), 'why', why) ORDER BY kind, n) AS segments
    FROM segment GROUP BY session_id) g ON g.session_id = s.id
  WHERE $1::text[] IS NULL OR s.body = ANY ($1)
  ORDER BY s.body, s.year NULLS FIRST, s.ordinal, s.name`;

/** The calendar of some bodies, or of all (null), as core takes it: two statements. */
export async function loadCalendar(
  asked: Asked,
  bodies: readonly BodyKey[] | null = null,
): Promise<StoredCalendar> {
  return { bodies: await loadBodies(asked, bodies), sessions: await loadSessions(asked, bodies) };
}

/** Some bodies, or all (null), by their keys. */
export async function loadBodies(
  asked: Asked,
  bodies: readonly BodyKey[] | null = null,
): Promise<StoredCalendar['bodies']> {
  const found = await asked.query<{ row: Body & { version: number } }>(bodiesSql, [
    bodies,
    JSON.stringify(defaultDeadlinePolicy),
  ]);
  return found.map(({ row }) => row);
}

/** The sessions of some bodies, or of all (null), in the order of their names. */
export async function loadSessions(
  asked: Asked,
  bodies: readonly BodyKey[] | null,
): Promise<readonly StoredSession[]> {
  const found = await asked.query<{ row: StoredSession }>(sessionsSql, [bodies]);
  return found.map(({ row }) => row);
}
