import type { Adoption, Choice, DueRule } from '#calendar/core';
import { Refused, type Tx } from '#platform';
import { compareTasks, type DueTask, type StandingTask, type TaskChanges } from './core/index.js';
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

/** A mandate that another goes with, as far as it is resolved for that. */
export type NamedMandate = Pick<StandingMandate, 'id' | 'body' | 'dueRule' | 'adopted' | 'choices'>;

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

/**
 * The active mandates to which the calendar of some bodies matters: their rule names one, or one of them asked, or their
 * rule goes with a mandate of which that is so. In the order of their ids, which is the order of locking.
 */
export async function mandatesDueTo(tx: Tx, bodies: readonly string[]): Promise<readonly StandingMandate[]> {
  return activeMandates(
    tx,
    `SELECT x.id FROM mandate x WHERE x.due_rule IS NOT NULL AND (x.body = ANY ($1) OR EXISTS (
       SELECT 1 FROM unnest($1::text[]) AS changed (body)
       WHERE jsonb_path_exists(x.due_rule, '$.**.body ? (@ == $b)', jsonb_build_object('b', changed.body))))
     UNION ${namingTouched}`,
    bodies,
  );
}

/** The active mandates whose rule goes with one of some mandates, at once or through others; not those themselves. */
export async function mandatesGoingWith(tx: Tx, ids: readonly string[]): Promise<readonly StandingMandate[]> {
  const going = await activeMandates(tx, `SELECT unnest($1::text[])::uuid UNION ${namingTouched}`, ids);
  return going.filter(({ id }) => !ids.includes(id));
}

/** Those that name a mandate that is touched already. */
const namingTouched = `
  SELECT w.id FROM mandate w, jsonb_path_query(w.due_rule, '$.**.mandate') AS named (mandate), touched
  WHERE jsonb_path_exists(w.due_rule, '$.**.mandate') AND named.mandate #>> '{}' = touched.id::text`;

function activeMandates(
  tx: Tx,
  touched: string,
  given: readonly string[],
): Promise<readonly StandingMandate[]> {
  return tx.query<StandingMandate>(
    `${standingMandates} WHERE m.life = 'active' AND m.id IN (
       WITH RECURSIVE touched (id) AS (${touched}) SELECT id FROM touched)
     ORDER BY m.id FOR UPDATE OF m`,
    [given],
  );
}

/** Mandates as others name them in their rules: what they are resolved from, without their tasks; not locked. */
export async function namedMandates(asked: Asked, ids: readonly string[]): Promise<readonly NamedMandate[]> {
  return (await asked.query(`${standingMandates} WHERE m.id = ANY ($1::uuid[]) ORDER BY m.id`, [
    ids,
  ])) as readonly NamedMandate[];
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
  'why', t.why, 'madeOn', t.made_on, 'before', CASE WHEN t.before_register THEN 'register' END,
  'waitsFor', t.waits_for, 'progress', t.progress,
  'deadlines', coalesce((
    SELECT jsonb_agg(jsonb_build_object('kind', d.kind, 'date', d.on_date,
                                        'passedBeforeAdoption', d.passed_before_adoption) ORDER BY d.on_date, d.kind)
    FROM deadline d WHERE d.task_id = t.id), '[]'))`;

const standingMandates = `
  SELECT m.id, m.body, m.unit_id AS "unitId", m.due_rule AS "dueRule",
    CASE WHEN d.adopted_on IS NOT NULL AND (d.adopted_by = 'silence' OR coalesce(m.session, d.session) IS NULL)
         THEN jsonb_build_object('session', null, 'on', d.adopted_on)
         WHEN coalesce(m.session, d.session) IS NOT NULL
         THEN jsonb_build_object('session', coalesce(m.session, d.session), 'on', d.adopted_on,
                                 'segment', coalesce(d.adopted_segment, 'main'))
              || CASE WHEN d.adopted_segment = 'resumed' THEN '{"n": 1}' ELSE '{}' END::jsonb END AS adopted,
    coalesce((SELECT jsonb_agg(jsonb_build_object('slot', c.slot, 'session', c.session))
              FROM (SELECT DISTINCT ON (slot) slot, session FROM choice WHERE mandate_id = m.id
                    ORDER BY slot, at DESC, id DESC) c), '[]') AS choices,
    coalesce((SELECT jsonb_agg(${standingTask} ORDER BY t.id) FROM task t WHERE t.mandate_id = m.id), '[]') AS tasks
  FROM mandate m LEFT JOIN decision d ON d.id = m.decision_id`;

/**
 * Gives a mandate the tasks that the calendar now says: those that changed are rewritten, new ones made, those that it no
 * longer asks for passed over.
 * @param madeOn the day, for tasks that are made now
 * @param begun what becomes of tasks no longer asked for on which work has begun: they stay until a person decides, or go
 *   when a person has changed the rule
 * @returns the tasks that changed or were made
 */
export async function resolveAgain(
  tx: Tx,
  mandate: StandingMandate,
  due: readonly DueTask[],
  madeOn: string,
  begun: 'stay' | 'go' = 'stay',
): Promise<readonly KeptTask[]> {
  const changes = compareTasks(mandate.tasks, due, begun);
  if (changes.changed.length + changes.added.length === 0) return [];
  await updateTasks(tx, changes.changed);
  const added = await insertTasks(tx, mandate.id, madeOn, changes.added);
  record(tx, mandate, changes);
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
