import type { TrailEntry, Tx } from './transaction.js';

/**
 * Whether something of this kind was never done here. Then this unit of work alone may do it, and records it; another that
 * asks meanwhile waits, and hears that it was done.
 */
export async function firstTime(tx: Tx, action: TrailEntry['action']): Promise<boolean> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [action]);
  const [row] = await tx.query<{ done: boolean }>(
    'SELECT EXISTS (SELECT 1 FROM trail WHERE action = $1) AS done',
    [action],
  );
  return row?.done !== true;
}
