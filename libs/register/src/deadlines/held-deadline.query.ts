import type { CalendarDate, DeadlineKind } from '#calendar/core';
import { Refused, type Tx } from '#platform';
import type { OpenTask } from '../open-task.js';
import type { DeadlineHeld } from './extend-deadline.js';

interface HeldRow {
  readonly body: string;
  readonly session: string;
  readonly startsOn: CalendarDate;
  readonly date: CalendarDate;
  readonly originally: CalendarDate;
}

/** A deadline of a task within a unit of work. @throws Refused 'not-found' when the task has none of this kind */
export async function deadlineOfTask(tx: Tx, { id }: OpenTask, kind: DeadlineKind): Promise<DeadlineHeld> {
  const [row] = await tx.query<HeldRow>(
    `SELECT t.body, t.session, t.starts_on::text AS "startsOn", d.on_date::text AS date,
       coalesce(d.originally, d.on_date)::text AS originally
     FROM task t JOIN deadline d ON d.task_id = t.id
     WHERE t.id = $1 AND d.kind = $2 AND t.session IS NOT NULL AND t.starts_on IS NOT NULL`,
    [id, kind],
  );
  if (row === undefined) throw new Refused('not-found');
  return { ...row, subject: { kind: 'task', id }, kind, tasks: [id] };
}
