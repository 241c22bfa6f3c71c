import type { Tx } from '#platform';

/** Takes back all that somebody was still to be told: they are no longer here. What they were told stays as it was. */
export async function withdrawRemindersOf(tx: Tx, person: string): Promise<void> {
  for (const table of ['reminder', 'reminder_list']) {
    await tx.query(
      `UPDATE ${table} SET state = 'withdrawn', why = 'left', digest_id = NULL, revision = revision + 1
       WHERE person_id = $1 AND state = 'planned'`,
      [person],
    );
  }
}
