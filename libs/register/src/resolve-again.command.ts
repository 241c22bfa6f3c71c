import type { Adoption, Choice, DueRule } from '#calendar/core';
import { Refused, type Tx } from '#platform';
import { compareTasks, type DueTask, type StandingTask, type TaskChanges } from './core/index.js';
import { endMovedExtensions } from './deadlines/settle-extensions.js';
import { documentsFollow } from './documents/documents-follow.js';
import { insertTasks, type KeptTask } from './store/insert-tasks.js';
import { updateTasks } from './store/update-tasks.js';

/** A mandate as it stands, with what its tasks were resolved from. */
export interface StandingMandate {
  readonly id: string;
  readonly body: string;
  readonly unitId: string | null;
  readonly dueRule: DueRule | null;
  readonly adopted: Adoption | null;
  /** What people chose, one for a slot. */
  readonly choices: readonly Choice[];
  readonly tasks: readonly StandingTask[];
}

/** The active mandates that are due to one of some bodies, in the order of their ids, which is the order of locking. */
export async function mandatesDueTo(tx: Tx, bodies: readonly string[]): Promise<readonly StandingMandate[]> {
  return tx.query<StandingMandate>(
    `${standingMandates} WHERE m.life = 'active' AND EXISTS (
       SELECT 1 FROM unnest($1::text[]) AS changed (body)
       WHERE jsonb_path_exists(m.due_rule, '$.**.body ? (@ == $b)', jsonb_build_object('b', changed.body)))
     ORDER BY m.id FOR UPDATE OF m`,
    [bodies],
  );
}

/** One mandate as it stands, locked. */
export async function standingMandate(tx: Tx, id: string): Promise<StandingMandate> {
  const [mandate] = await tx.query<StandingMandate>(`${standingMandates} WHERE m.id = $1 FOR UPDATE OF m`, [
    id,
  ]);
  if (mandate === undefined) throw new Refused('not-found');
  return mandate;
}

const standingTask = `jsonb_build_object(
  'id', t.id, 'slot', t.slot, 'body', t.body, 'state', t.meeting, 'session', t.session,
  'segment', CASE WHEN t.segment_kind IS NOT NULL THEN jsonb_build_object('kind', t.segment_kind, 'n', t.segment_n) END,
  'candidates', t.candidates, 'start', t.starts_on, 'end', t.ends_on, 'chooseBy', t.choose_by, 'by', t.by_date,
  'why', t.why, 'madeOn', t.made_on, 'before', CASE WHEN t.before_register THEN 'register' END, 'progress', t.progress,
  'deadlines', coalesce((
    SELECT jsonb_agg(jsonb_build_object('kind', d.kind, 'date', coalesce(d.originally, d.on_date), 'extended', d.originally IS NOT NULL, 'passedBeforeAdoption',
             CASE WHEN d.originally IS NULL THEN d.passed_before_adoption ELSE d.originally < t.made_on END)
           ORDER BY d.on_date, d.kind)
    FROM deadline d WHERE d.task_id = t.id), '[]'),
  'form', (SELECT p.form FROM planned_document p WHERE p.id = t.document_id))`;

const standingMandates = `
  SELECT m.id, m.body, m.unit_id AS "unitId", m.due_rule AS "dueRule",
    CASE WHEN m.session IS NOT NULL THEN
      jsonb_build_object('session', m.session, 'segment', coalesce(d.adopted_segment, 'main'))
      || CASE WHEN d.adopted_segment = 'resumed' THEN '{"n": 1}' ELSE '{}' END::jsonb END AS adopted,
    coalesce((SELECT jsonb_agg(jsonb_build_object('slot', c.slot, 'session', c.session))
              FROM (SELECT DISTINCT ON (slot) slot, session FROM choice WHERE mandate_id = m.id
                    ORDER BY slot, at DESC, id DESC) c), '[]') AS choices,
    coalesce((SELECT jsonb_agg(${standingTask} ORDER BY t.id) FROM task t WHERE t.mandate_id = m.id), '[]') AS tasks
  FROM mandate m LEFT JOIN decision d ON d.id = m.decision_id`;

/**
 * Gives a mandate the tasks that the calendar now says: those that changed are rewritten, new ones made.
 * @param madeOn the day, for tasks that are made now
 * @returns the tasks that changed or were made
 */
export async function resolveAgain(
  tx: Tx,
  mandate: StandingMandate,
  due: readonly DueTask[],
  madeOn: string,
): Promise<readonly KeptTask[]> {
  const changes = compareTasks(mandate.tasks, due);
  if (changes.changed.length + changes.added.length === 0) return [];
  await updateTasks(tx, changes.changed);
  const added = await insertTasks(tx, mandate.id, madeOn, changes.added);
  record(tx, mandate, changes);
  await documentsFollow(
    tx,
    changes.changed.map(({ id }) => id),
  );
  await endMovedExtensions(tx);
  return [...changes.changed, ...added];
}

function record(tx: Tx, mandate: StandingMandate, { changed, added }: TaskChanges): void {
  const ids = new Set(changed.map(({ id }) => id));
  tx.record({
    action: 'mandate.resolved-again',
    subject: { kind: 'mandate', id: mandate.id },
    body: mandate.body,
    before: mandate.tasks.filter(({ id }) => ids.has(id)).map(told),
    after: [...changed, ...added].map(told),
  });
}

function told({ slot, state, session, start }: DueTask) {
  return { slot, state, session, start };
}
