import type { Tx } from '#platform';

/** Lets a person follow a mandate that they may see. Doing so twice changes nothing. @returns whether they did not yet */
export async function followMandate(tx: Tx, person: string, mandate: string): Promise<boolean> {
  const followed = await tx.query(
    `INSERT INTO followed_mandate (person_id, mandate_id, since) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING person_id`,
    [person, mandate, tx.at],
  );
  return followed.length === 1;
}

/** @returns whether they did until now */
export async function unfollowMandate(tx: Tx, person: string, mandate: string): Promise<boolean> {
  const left = await tx.query(
    'DELETE FROM followed_mandate WHERE person_id = $1 AND mandate_id = $2 RETURNING person_id',
    [person, mandate],
  );
  return left.length === 1;
}

/** Forgets what people follow and how far they have looked. */
export async function forgetFollowing(tx: Tx, people: readonly string[]): Promise<void> {
  for (const table of ['followed_mandate', 'followed_news_left', 'look'])
    await tx.query(`DELETE FROM ${table} WHERE person_id = ANY ($1)`, [people]);
}
