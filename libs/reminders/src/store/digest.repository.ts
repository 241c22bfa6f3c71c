import { newId, type CalendarDate, type Tx } from '#platform';
import type { ReaderRow } from './reader.repository.js';

/** What has to be done with a person's digest of today: made, made again, or taken over from an earlier day. */
export interface DigestToQueue {
  readonly id: string;
  readonly person: string;
  readonly onDate: CalendarDate;
}

/** How many people one statement makes digests for. */
export const digestBatch = 500;

/** One digest taken by this process alone, until the lease ends. */
export interface LeasedDigest {
  readonly id: string;
  readonly person: string;
  readonly onDate: CalendarDate;
  readonly attempts: number;
  /** Nobody can have sent it yet; otherwise a process died with it, and it may have left. */
  readonly surelyUnsent: boolean;
}

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** Person `p` is away on the day `here.at`. */
const isAway = `(p.paused_from <= here.at::date AND (p.paused_until IS NULL OR p.paused_until >= here.at::date))`;

/** Something is due to a person by the day `here.at` that no digest has taken. */
const isDue = (person: string, tables: readonly string[]) =>
  `(${tables
    .map(
      (table) => `EXISTS (SELECT 1 FROM ${table} r WHERE r.person_id = ${person} AND r.state = 'planned'
         AND r.on_date <= here.at::date AND r.digest_id IS NULL)`,
    )
    .join(' OR ')})`;

/** What somebody else may hear in one's place; news of what one follows wait until one is back. */
const forDelegates = ['reminder', 'reminder_list'];
const forOneself = [...forDelegates, 'followed_news'];

/**
 * The people whose hour has come today, in their own zone, who have something due that no digest has taken, or whom
 * somebody who is away named to hear in their place, and no digest of today yet; an empty one may be filled. By the wall
 * clock: an hour that a change to summer time leaves out has come when it is over, one that comes twice makes one digest.
 */
export async function peopleToTell(tx: Tx): Promise<readonly Omit<DigestToQueue, 'id'>[]> {
  return tx.query(
    `SELECT p.id AS person, here.at::date::text AS "onDate"
     FROM person p CROSS JOIN LATERAL (SELECT $1::timestamptz AT TIME ZONE p.zone AS at) here
     WHERE extract(hour FROM here.at) >= p.digest_hour AND ${isAway} IS NOT TRUE
       AND (${isDue('p.id', forOneself)} OR EXISTS (
         SELECT 1 FROM person o WHERE o.delegate_id = p.id AND o.paused_from <= here.at::date
           AND (o.paused_until IS NULL OR o.paused_until >= here.at::date) AND ${isDue('o.id', forDelegates)}))
       AND NOT EXISTS (SELECT 1 FROM digest d WHERE d.person_id = p.id AND d.on_date = here.at::date
                       AND d.state <> 'empty')
     ORDER BY p.id LIMIT $2`,
    [tx.at, digestBatch],
  );
}

/** Makes digests; where another process was quicker, none. @returns those that were made */
export async function queueDigests(
  tx: Tx,
  people: readonly Omit<DigestToQueue, 'id'>[],
): Promise<readonly DigestToQueue[]> {
  const rows = people.map(({ person, onDate }) => ({ id: newId(), person_id: person, on_date: onDate }));
  return tx.query(
    `INSERT INTO digest (id, person_id, on_date)
     SELECT id, person_id, on_date FROM jsonb_populate_recordset(NULL::digest, $1::jsonb)
     ON CONFLICT (person_id, on_date) DO UPDATE SET state = 'queued', attempts = 0 WHERE digest.state = 'empty'
     RETURNING id, person_id AS person, on_date::text AS "onDate"`,
    [JSON.stringify(rows)],
  );
}

/**
 * A digest of an earlier day that has not left (everything was down) becomes that of today, as the same mail with the
 * same Message-ID, so that nobody gets two on one day. @returns those that were moved
 */
export async function carryOverDigests(tx: Tx): Promise<readonly DigestToQueue[]> {
  return tx.query(
    `UPDATE digest SET on_date = waiting.today
     FROM (SELECT DISTINCT ON (d.person_id) d.id, here.at::date AS today
           FROM digest d JOIN person p ON p.id = d.person_id
           CROSS JOIN LATERAL (SELECT $1::timestamptz AT TIME ZONE p.zone AS at) here
           WHERE (d.state = 'queued' OR (d.state = 'sending' AND d.lease_until < clock_timestamp()))
             AND d.on_date < here.at::date AND extract(hour FROM here.at) >= p.digest_hour
             AND NOT EXISTS (SELECT 1 FROM digest other
                             WHERE other.person_id = d.person_id AND other.on_date = here.at::date)
           ORDER BY d.person_id, d.on_date DESC) waiting
     WHERE digest.id = waiting.id
     RETURNING digest.id, digest.person_id AS person, digest.on_date::text AS "onDate"`,
    [tx.at],
  );
}

/**
 * Takes a digest for a while: one that waits, or one whose sender did not come back in time. By the database's clock.
 * @returns null when there is nothing to send, or somebody else is sending it
 */
export async function leaseDigest(
  tx: Tx,
  id: string,
  seconds: number,
): Promise<(LeasedDigest & { readonly reader: ReaderRow }) | null> {
  const [leased] = await tx.query<LeasedDigest & { readonly reader: ReaderRow }>(
    // Who waited for the row instead would get it when it is taken already. Tasks that point to it are no hindrance.
    `WITH open AS (
       SELECT id, state = 'queued' AS surely_unsent FROM digest
       WHERE id = $1 AND (state = 'queued' OR (state = 'sending' AND lease_until < clock_timestamp()))
       FOR NO KEY UPDATE SKIP LOCKED)
     UPDATE digest d SET state = 'sending', lease_until = clock_timestamp() + make_interval(secs => $2),
            attempts = attempts + 1
     FROM open, person p WHERE d.id = open.id AND p.id = d.person_id
     RETURNING d.id, d.person_id AS person, d.on_date::text AS "onDate", d.attempts,
               open.surely_unsent AS "surelyUnsent",
               json_build_object('person', p.id, 'name', p.name, 'address', p.email, 'lang', p.lang) AS reader`,
    [id, seconds],
  );
  return leased ?? null;
}

/** Whether a sender still has what it leased, for so many seconds more. */
export async function isStillLeased(
  asked: Asked,
  { id, attempts }: LeasedDigest,
  seconds: number,
): Promise<boolean> {
  const held = await asked.query(
    `SELECT 1 FROM digest WHERE id = $1 AND state = 'sending' AND attempts = $2
       AND lease_until > clock_timestamp() + make_interval(secs => $3)`,
    [id, attempts, seconds],
  );
  return held.length === 1;
}

/** Prolongs a lease that nobody took over: each taking counts one attempt more. @returns whether it is still ours */
export async function renewLease(
  asked: Asked,
  { id, attempts }: LeasedDigest,
  seconds: number,
): Promise<boolean> {
  const [renewed] = await asked.query<{ n: number }>(
    `WITH renewed AS (
       UPDATE digest SET lease_until = clock_timestamp() + make_interval(secs => $3)
       WHERE id = $1 AND state = 'sending' AND attempts = $2 RETURNING 1)
     SELECT count(*)::int AS n FROM renewed`,
    [id, attempts, seconds],
  );
  return renewed?.n === 1;
}

/** Whether this call ended it: a digest is sent, or found empty, once. */
export async function closeDigest(
  tx: Tx,
  id: string,
  as: { readonly state: 'sent'; readonly messageId: string | null } | { readonly state: 'empty' },
): Promise<boolean> {
  const closed = await tx.query(
    `UPDATE digest SET state = $2, lease_until = NULL, failure = NULL, message_id = $3,
            sent_at = CASE WHEN $2 = 'sent' THEN $4::timestamptz END
     WHERE id = $1 AND state IN ('sending', 'queued', 'failed') RETURNING id`,
    [id, as.state, as.state === 'sent' ? as.messageId : null, tx.at],
  );
  return closed.length === 1;
}

/** Who may try a digest that failed, and when: 'leased' when the lease runs out, 'doubtful' at once, but as it was. */
export type PutBack = 'queued' | 'doubtful' | 'leased' | 'failed';

/** Notes a failure: for the next try, or for good. @returns whether it was still ours */
export async function putDigestBack(
  tx: Tx,
  { id, attempts }: LeasedDigest,
  as: PutBack,
  failure: string,
): Promise<boolean> {
  const state = as === 'queued' || as === 'failed' ? as : 'sending';
  const put = await tx.query(
    `UPDATE digest SET state = $3, failure = $4,
            lease_until = CASE $5 WHEN 'leased' THEN lease_until WHEN 'doubtful' THEN clock_timestamp() END
     WHERE id = $1 AND state = 'sending' AND attempts = $2 RETURNING id`,
    [id, attempts, state, failure, as],
  );
  return put.length === 1;
}
