import { Refused, type Tx } from '#platform';
import { lockMandatesGoingWith } from './standing-mandates.js';

/**
 * The tasks of a mandate that nobody has worked on, locked.
 * @param madeAt when it must have been made: one that was there before, and got other words then, is not taken away
 * @throws Refused 'mandate-used'
 */
export async function untouchedTasks(tx: Tx, mandate: string, madeAt: Date): Promise<readonly string[]> {
  const [untouched] = await tx.query(
    `SELECT 1 FROM mandate m WHERE m.id = $1 AND m.life = 'active'
       AND EXISTS (SELECT 1 FROM mandate_news n WHERE n.mandate_id = m.id AND n.kind = 'made' AND n.at = $2)
       AND NOT EXISTS (SELECT 1 FROM followed_mandate f WHERE f.mandate_id = m.id)
     FOR UPDATE`,
    [mandate, madeAt],
  );
  const tasks = await tx.query<{ id: string; progress: string }>(
    'SELECT id, progress FROM task WHERE mandate_id = $1 ORDER BY id FOR UPDATE',
    [mandate],
  );
  const isWorkedOn = tasks.some(({ progress }) => progress !== 'not-started');
  const goingWith = await lockMandatesGoingWith(tx, [mandate]);
  if (untouched === undefined || isWorkedOn || goingWith.length > 0) throw new Refused('mandate-used');
  return tasks.map(({ id }) => id);
}

const tasks = 'SELECT id FROM task WHERE mandate_id = $1';
const ownRows = [
  'mandate_news WHERE mandate_id = $1',
  `deadline WHERE task_id IN (${tasks})`,
  'task WHERE mandate_id = $1',
  'mandate_text WHERE mandate_id = $1',
];

/**
 * Takes a mandate away that was made by mistake, with its words, tasks and deadlines. Whatever else stands on it holds it by
 * a foreign key: a mail that was sent, an update, a choice, another text, a link.
 * @throws Refused 'not-found'; 'mandate-used' when something stands on it: the unit of work has failed then
 */
export async function removeMandate(tx: Tx, id: string): Promise<void> {
  try {
    for (const rows of ownRows) await tx.query(`DELETE FROM ${rows}`, [id]);
    const [gone] = await tx.query<{ body: string; mandate: object }>(
      'DELETE FROM mandate m WHERE id = $1 RETURNING body, to_jsonb(m) AS mandate',
      [id],
    );
    if (gone === undefined) throw new Refused('not-found');
    const { body, mandate } = gone;
    tx.record({ action: 'mandate.taken-back', subject: { kind: 'mandate', id }, body, before: mandate });
  } catch (error) {
    if (isHeld(error)) throw new Refused('mandate-used');
    throw error;
  }
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === foreignKeyViolation;
}

const foreignKeyViolation = '23503';
