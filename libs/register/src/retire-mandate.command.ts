import { Refused, type Tx } from '#platform';

/** Why a mandate is no longer on the list: the act of the body that says so. */
export interface Retirement {
  /** The reading of the text in which its request no longer stands. */
  readonly text: string;
}

/**
 * Takes a mandate off the list, with the tasks of it that are still owed; what was delivered stays as it was.
 * @returns the ids of the tasks that were dropped
 * @throws Refused 'not-found' when it is not active
 */
export async function retireMandate(
  tx: Tx,
  mandate: string,
  because: Retirement,
): Promise<readonly string[]> {
  const [retired] = await tx.query<{ body: string }>(
    `UPDATE mandate SET life = 'retired', version = version + 1 WHERE id = $1 AND life = 'active' RETURNING body`,
    [mandate],
  );
  if (retired === undefined) throw new Refused('not-found');
  const dropped = await tx.query<{ id: string }>(
    `UPDATE task SET progress = 'dropped', blocked_kind = NULL, blocked_reason = NULL, blocked_cleared_at = NULL,
       version = version + 1
     WHERE mandate_id = $1 AND progress NOT IN ('delivered', 'considered', 'dropped') RETURNING id`,
    [mandate],
  );
  const tasks = dropped.map(({ id }) => id);
  tx.record({
    action: 'mandate.retired',
    subject: { kind: 'mandate', id: mandate },
    body: retired.body,
    before: { life: 'active' },
    after: { life: 'retired', because, dropped: tasks },
  });
  return tasks;
}
