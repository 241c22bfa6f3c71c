import type { CalendarDate, Tx } from '#platform';
import type { FollowedNews } from '../core/followed-news.js';

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

const columns = `r.person_id AS person, r.news_id AS news, r.body`;

/** Who is away hears of what they follow when they are back: nobody else may know all that they may. */
const isHere = `EXISTS (SELECT 1 FROM person p WHERE p.id = $1
  AND NOT coalesce(p.paused_from <= $2::date AND (p.paused_until IS NULL OR p.paused_until >= $2::date), false))`;

/** Gives a digest the news that its person has not been told by its day. @returns all that it has taken by now */
export async function takeNewsForDigest(
  tx: Tx,
  digest: { readonly id: string; readonly person: string; readonly onDate: CalendarDate },
): Promise<readonly FollowedNews[]> {
  await tx.query(
    `UPDATE followed_news r SET digest_id = $3 WHERE r.person_id = $1 AND r.on_date <= $2::date AND r.state = 'planned'
       AND r.digest_id IS NULL AND ${isHere}`,
    [digest.person, digest.onDate, digest.id],
  );
  return newsTakenByDigest(tx, digest.id);
}

/** The news that a digest has taken and that are still planned. */
export function newsTakenByDigest(tx: Tx, digest: string): Promise<readonly FollowedNews[]> {
  return tx.query<FollowedNews>(
    `SELECT ${columns} FROM followed_news r WHERE r.digest_id = $1 AND r.state = 'planned' ORDER BY r.news_id`,
    [digest],
  );
}

/** The news that a person's digest of a day would hold. */
export function newsDueTo(asked: Asked, person: string, on: CalendarDate): Promise<readonly FollowedNews[]> {
  return asked.query<FollowedNews>(
    `SELECT ${columns} FROM followed_news r WHERE r.person_id = $1 AND r.on_date <= $2::date AND r.state = 'planned'
       AND ${isHere} ORDER BY r.news_id`,
    [person, on],
  );
}

/** Lets go of what a digest took and could not tell, for the next one. */
export async function releaseNewsFromDigest(tx: Tx, digest: string): Promise<void> {
  await tx.query(`UPDATE followed_news SET digest_id = NULL WHERE digest_id = $1 AND state = 'planned'`, [
    digest,
  ]);
}

/** Marks what a digest told; it left, so it counts as sent even if it was withdrawn in the meantime. */
export async function markNewsTold(tx: Tx, digest: string, told: readonly FollowedNews[]): Promise<void> {
  await tx.query(
    `UPDATE followed_news r SET state = 'sent', digest_id = $1
     FROM jsonb_to_recordset($2::jsonb) AS n (person uuid, news uuid)
     WHERE r.person_id = n.person AND r.news_id = n.news AND r.state <> 'sent'`,
    [digest, JSON.stringify(told)],
  );
}

/** Closes what its reader may not know. */
export async function leaveNewsUntold(tx: Tx, untold: readonly FollowedNews[]): Promise<void> {
  if (untold.length === 0) return;
  await tx.query(
    `UPDATE followed_news r SET state = 'withdrawn', digest_id = NULL
     FROM jsonb_to_recordset($1::jsonb) AS n (person uuid, news uuid)
     WHERE r.person_id = n.person AND r.news_id = n.news AND r.state = 'planned'`,
    [JSON.stringify(untold)],
  );
}

/**
 * More people may know of something now: who follows its mandate and has not been told of it is told.
 * @param about the answers of a question that was shown to more people
 */
export async function planNewsAgain(tx: Tx, about: readonly string[]): Promise<void> {
  await tx.query(
    `INSERT INTO followed_news (person_id, news_id, mandate_id, body, on_date)
     SELECT f.person_id, n.id, n.mandate_id, n.body, ($2::timestamptz AT TIME ZONE p.zone)::date
     FROM mandate_news n JOIN followed_mandate f ON f.mandate_id = n.mandate_id JOIN person p ON p.id = f.person_id
     WHERE n.about = ANY ($1::uuid[]) AND n.kind = 'answered' AND f.person_id IS DISTINCT FROM n.by_person
       AND NOT EXISTS (SELECT 1 FROM followed_news_left l WHERE l.person_id = f.person_id)
     ON CONFLICT (person_id, news_id) DO UPDATE SET state = 'planned', on_date = excluded.on_date
     WHERE followed_news.state = 'withdrawn'`,
    [about, tx.at],
  );
}
