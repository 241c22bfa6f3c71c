import type { Tx } from '#platform';

/** Lets a person hear nothing more of what they follow; what a mail has not told yet it does not tell. */
export async function leaveNews(tx: Tx, person: string): Promise<void> {
  await tx.query('INSERT INTO followed_news_left (person_id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    person,
    tx.at,
  ]);
  await tx.query(
    `UPDATE followed_news SET state = 'withdrawn', digest_id = NULL WHERE person_id = $1 AND state = 'planned'`,
    [person],
  );
  tx.record({ action: 'followed-news.left', subject: { kind: 'person', id: person } });
}

/** Lets a person hear of what happens from now on. */
export async function wantNews(tx: Tx, person: string): Promise<void> {
  await tx.query('DELETE FROM followed_news_left WHERE person_id = $1', [person]);
  tx.record({ action: 'followed-news.joined', subject: { kind: 'person', id: person } });
}
