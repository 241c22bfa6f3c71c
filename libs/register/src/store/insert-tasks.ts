import { newId, type Tx } from '#platform';
import type { DueTask } from '../core/index.js';
import { writeDeadlines } from './write-deadlines.js';

/** A task as it was made. */
export interface KeptTask extends DueTask {
  readonly id: string;
}

/** A task to be made, of whichever mandate. */
export interface NewTask extends KeptTask {
  readonly mandate: string;
  readonly madeOn: string;
}

/** The tasks that a mandate is to have, with ids of their own; nothing is written yet. */
export function newTasks(mandate: string, madeOn: string, due: readonly DueTask[]): readonly NewTask[] {
  return due.map((facts) => ({ ...facts, id: newId(), mandate, madeOn }));
}

/** Makes tasks, of one mandate or many, and their deadlines: two statements, however many they are. */
export async function insertTasks(tx: Tx, tasks: readonly NewTask[]): Promise<void> {
  if (tasks.length === 0) return;
  const rows = tasks.map((task) => ({
    ...taskRow(task),
    mandate_id: task.mandate,
    slot: task.slot,
    progress: 'not-started',
    made_on: task.madeOn,
    version: 1,
  }));
  await tx.query('INSERT INTO task SELECT * FROM jsonb_populate_recordset(NULL::task, $1::jsonb)', [
    JSON.stringify(rows),
  ]);
  await writeDeadlines(tx, tasks);
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
