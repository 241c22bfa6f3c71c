import type { Tx } from '#platform';

/**
 * The tasks that are due to a body and still owed, in the order of their ids, from after one of them on: a part at a time,
 * for those who go through all of them.
 */
export async function openTasksDueTo(
  tx: Tx,
  body: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT t.id FROM task t WHERE t.body = $1 AND t.progress NOT IN ('delivered', 'considered', 'dropped')
       AND NOT t.before_register AND ($2::uuid IS NULL OR t.id > $2) ORDER BY t.id LIMIT $3`,
    [body, after, limit],
  );
  return rows.map(({ id }) => id);
}
