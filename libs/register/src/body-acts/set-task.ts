import { Refused, type Tx } from '#platform';

/** The columns of a task that an act of the body may set. */
export type SetByAct = Readonly<
  Partial<
    Record<
      | 'progress'
      | 'outcome'
      | 'placed_by_act'
      | 'placed_at_session'
      | 'document_id'
      | 'blocked_kind'
      | 'blocked_reason'
      | 'blocked_cleared_at',
      string | null
    >
  >
>;

/**
 * Sets some columns of a task, compare-and-set on its version. @returns what they were
 * @throws Refused 'stale' when somebody was faster
 */
export async function setTask(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  set: SetByAct,
): Promise<Readonly<Record<string, unknown>>> {
  const [was] = await tx.query<{ row: Record<string, unknown> }>(
    'SELECT to_jsonb(t) AS row FROM task t WHERE id = $1 AND version = $2 FOR UPDATE',
    [id, version],
  );
  if (was === undefined) throw new Refused('stale');
  await tx.query(
    `UPDATE task t SET (progress, outcome, placed_by_act, placed_at_session, document_id, blocked_kind, blocked_reason,
       blocked_cleared_at) = (
         SELECT n.progress, n.outcome, n.placed_by_act, n.placed_at_session, n.document_id, n.blocked_kind, n.blocked_reason,
           n.blocked_cleared_at FROM jsonb_populate_record(t, $2::jsonb) n), version = version + 1
     WHERE id = $1`,
    [id, JSON.stringify(set)],
  );
  return Object.fromEntries(Object.keys(set).map((column) => [column, was.row[column] ?? null]));
}
