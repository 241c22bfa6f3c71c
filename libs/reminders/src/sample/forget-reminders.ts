import type { Tx } from '#platform';

/**
 * Takes away what was said and would be said of some tasks, and all that was for some people: reminders, digests, mails. Of
 * a digest that also spoke of other tasks to somebody else, the mail stays as it left.
 * @returns the other tasks of which those people were to be reminded: somebody else must hear of them now
 */
export async function forgetReminders(
  tx: Tx,
  { tasks, people }: { readonly tasks: readonly string[]; readonly people: readonly string[] },
): Promise<readonly { readonly id: string }[]> {
  const given = [tasks, people];
  const digests = await tx.query<{ id: string }>(
    `SELECT d.id FROM digest d WHERE d.person_id = ANY ($2::uuid[])
       OR (EXISTS (SELECT 1 FROM reminder r WHERE r.digest_id = d.id AND r.task_id = ANY ($1::uuid[]))
         AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.digest_id = d.id AND r.task_id <> ALL ($1::uuid[])))`,
    given,
  );
  const ids = digests.map(({ id }) => id);
  const forgotten = await tx.query<{ task: string; state: string }>(
    `DELETE FROM reminder WHERE task_id = ANY ($1::uuid[]) OR person_id = ANY ($2::uuid[])
     RETURNING task_id AS task, state`,
    given,
  );
  await tx.query(
    `DELETE FROM reminder_list WHERE person_id = ANY ($1) OR body IN (SELECT key FROM body WHERE sample)`,
    [people],
  );
  await tx.query(
    `DELETE FROM followed_news WHERE person_id = ANY ($2)
       OR mandate_id IN (SELECT mandate_id FROM task WHERE id = ANY ($1))`,
    given,
  );
  await tx.query('DELETE FROM mail WHERE digest_id = ANY ($1)', [ids]);
  await tx.query('DELETE FROM digest WHERE id = ANY ($1)', [ids]);
  const left = forgotten.flatMap(({ task, state }) =>
    state === 'planned' && !tasks.includes(task) ? [task] : [],
  );
  return [...new Set(left)].sort().map((id) => ({ id }));
}
