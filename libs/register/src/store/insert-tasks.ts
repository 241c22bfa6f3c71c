import type { Deadline, Occurrence } from '#calendar/core';
import { newId, type Tx } from '#platform';

/** One occurrence of a mandate as the calendar resolved it, with the deadlines that lead up to it. */
export interface DueTask extends Occurrence {
  /** The body that receives it. */
  readonly body: string;
  readonly deadlines: readonly Deadline[];
}

/** A task as it was made. */
export interface KeptTask extends DueTask {
  readonly id: string;
}

/** Makes the tasks of a mandate, one for each occurrence, and their deadlines: two statements, however many they are. */
export async function insertTasks(
  tx: Tx,
  mandateId: string,
  madeOn: string,
  due: readonly DueTask[],
): Promise<readonly KeptTask[]> {
  const tasks = due.map((facts): KeptTask => ({ ...facts, id: newId() }));
  const taskRows = tasks.map((task) => ({
    id: task.id,
    mandate_id: mandateId,
    body: task.body,
    slot: task.slot,
    meeting: task.state,
    session: task.session,
    segment_kind: task.segment?.kind ?? null,
    segment_n: task.segment?.n ?? null,
    starts_on: task.start,
    ends_on: task.end,
    candidates: task.candidates,
    choose_by: task.chooseBy,
    by_date: task.by,
    why: task.why,
    before_register: task.before === 'register',
    progress: 'not-started',
    made_on: madeOn,
    version: 1,
  }));
  const deadlineRows = tasks.flatMap((task) =>
    task.deadlines.map(({ kind, date, passedBeforeAdoption }) => ({
      task_id: task.id,
      kind,
      on_date: date,
      passed_before_adoption: passedBeforeAdoption,
    })),
  );
  await insertRows(tx, 'task', taskRows);
  await insertRows(tx, 'deadline', deadlineRows);
  return tasks;
}

async function insertRows(tx: Tx, table: 'task' | 'deadline', rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
}
