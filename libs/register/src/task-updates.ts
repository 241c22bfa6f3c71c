import { newId, Refused, type Tx } from '#platform';
import type { Progress } from './core/index.js';
import { addNews } from './following/add-news.js';
import type { OpenTask, Standing } from './open-task.js';

/** What somebody writes of a task. */
export interface WrittenUpdate {
  readonly narrative: string;
  readonly challenges: string | null;
  readonly nextSteps: string | null;
  readonly evidence: readonly Evidence[];
}

/** A document or a page that shows it; http or https. */
export interface Evidence {
  readonly title: string;
  readonly url: string;
}

/** A step that is not the last is passed. */
type Outcome = 'sent' | 'passed' | 'cleared' | 'returned';

/** The step that was taken, from 1, and what it is called. */
export interface TakenStep {
  readonly step: number;
  readonly names: Readonly<Record<string, string>>;
}

/** Adds an update to a task; it is never edited. @returns its id */
export async function addUpdate(
  tx: Tx,
  task: OpenTask,
  standing: Standing,
  progress: Progress,
  written: WrittenUpdate,
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO task_update (id, task_id, author, on_behalf_of_unit, at, progress, narrative, challenges, next_steps, evidence)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      task.id,
      personIn(tx),
      standing.onBehalfOf?.id ?? null,
      tx.at,
      progress,
      written.narrative,
      written.challenges,
      written.nextSteps,
      JSON.stringify(written.evidence),
    ],
  );
  return id;
}

/**
 * The newest update of a task, as far as it still waits for what is done with it; null when there is none, or when it was
 * cleared or returned: then there is nothing new to clear.
 */
export async function waitingUpdate(tx: Tx, task: OpenTask): Promise<string | null> {
  const [newest] = await tx.query<{ id: string; decided: boolean }>(
    `SELECT w.id, EXISTS (SELECT 1 FROM clearance c WHERE c.update_id = w.id AND c.outcome IN ('cleared', 'returned')) AS decided
     FROM task_update w WHERE w.task_id = $1 ORDER BY w.at DESC, w.id DESC LIMIT 1`,
    [task.id],
  );
  return newest === undefined || newest.decided ? null : newest.id;
}

/**
 * Notes that an update was sent for clearance, passed a step, was cleared, or returned with a reason. What is cleared is news
 * to members.
 */
export async function addClearance(
  tx: Tx,
  update: string,
  outcome: Outcome,
  standing: Standing,
  {
    reason = null,
    taken = null,
  }: { readonly reason?: string | null; readonly taken?: TakenStep | null } = {},
): Promise<void> {
  await tx.query(
    `INSERT INTO clearance (id, update_id, outcome, person_id, on_behalf_of_unit, at, reason, step, step_names)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      update,
      outcome,
      personIn(tx),
      standing.onBehalfOf?.id ?? null,
      tx.at,
      reason,
      taken?.step ?? null,
      taken === null ? null : JSON.stringify(taken.names),
    ],
  );
  if (outcome !== 'cleared') return;
  const written = await tx.query<{ mandate: string; task: string }>(
    'SELECT t.mandate_id AS mandate, t.id AS task FROM task_update w JOIN task t ON t.id = w.task_id WHERE w.id = $1',
    [update],
  );
  await addNews(
    tx,
    written.map((each) => ({ ...each, kind: 'cleared', about: update })),
  );
}

/** Work on a task is always a person's. */
function personIn(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Refused('not-allowed');
  return tx.actor.id;
}
