import { newId, type Tx } from '#platform';
import type { DueTask } from '../core/index.js';

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
  await insertRows(
    tx,
    'task',
    tasks.map((task) => ({
      ...taskRow(task),
      mandate_id: mandateId,
      slot: task.slot,
      progress: 'not-started',
      made_on: madeOn,
      version: 1,
    })),
  );
  await insertDeadlines(tx, tasks);
  return tasks;
}

/** What the calendar decides of a task, as the columns of its row. */
export function taskRow(task: KeptTask) {
  return {
    id: task.id,
    body: task.body,
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
    waits_for: task.waitsFor,
  };
}

export async function insertDeadlines(tx: Tx, tasks: readonly KeptTask[]): Promise<void> {
  const rows = tasks.flatMap((task) =>
    task.deadlines.map(({ kind, date, passedBeforeAdoption }) => ({
      task_id: task.id,
      kind,
      on_date: date,
      passed_before_adoption: passedBeforeAdoption,
    })),
  );
  await insertRows(tx, 'deadline', rows);
}

async function insertRows(tx: Tx, table: 'task' | 'deadline', rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
}
