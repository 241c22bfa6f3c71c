import type { Adoption, CalendarDate, Choice, DueRule } from '#calendar/core';
import type { Tx } from '#platform';
import type { StandingTask } from './core/index.js';

/** A mandate as it stands, with what its tasks were resolved from. */
export interface StandingMandate {
  readonly id: string;
  readonly body: string;
  readonly unitId: string | null;
  /** The day from which its unit owes it. */
  readonly ownedSince: CalendarDate | null;
  readonly dueRule: DueRule | null;
  readonly adopted: Adoption | null;
  /** What people chose, one for a slot. */
  readonly choices: readonly Choice[];
  readonly tasks: readonly StandingTask[];
  /** Earlier mandates some of whose tasks go on under this one. */
  readonly carried: readonly CarriedMandate[];
}

/** An earlier mandate as far as the tasks that go on elsewhere follow from it. */
export interface CarriedMandate {
  readonly mandate: string;
  readonly body: string;
  readonly dueRule: DueRule | null;
  readonly adopted: Adoption | null;
  readonly choices: readonly Choice[];
  /** The slots of those tasks, as its own rule names them. */
  readonly slots: readonly string[];
}

/** A mandate that another goes with, as far as it is resolved for that. */
export type NamedMandate = Pick<StandingMandate, 'id' | 'body' | 'dueRule' | 'adopted' | 'choices'>;

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

/** Tasks of earlier mandates go on under it: few do, and the rules of those say when. */
const carriesOthers = `id IN (SELECT t.mandate_id FROM task t WHERE t.origin_id IS NOT NULL)`;

/**
 * Locks the active mandates whose meetings may hang on the calendar of some bodies, in the order of their ids: whose rule
 * names one, anywhere in it; which one of them asked for, or adopted; and those that go with such a mandate.
 * @returns their ids
 */
export async function lockMandatesDueTo(tx: Tx, bodies: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM mandate WHERE life = 'active' AND ((due_rule IS NOT NULL AND (
       body = ANY ($1::text[]) OR split_part(session, '/', 1) = ANY ($1::text[])
       OR jsonb_path_exists(due_rule, '$.**.body ? (@ == $changed[*])', jsonb_build_object('changed', $1::text[]))
       OR jsonb_path_exists(due_rule, '$.**.mandate'))) OR ${carriesOthers})
     ORDER BY id FOR UPDATE`,
    [bodies],
  );
  return rows.map(({ id }) => id);
}

/**
 * Locks the active mandates whose rule goes with one of some mandates, at once or through others, in the order of their
 * ids; not those themselves. @returns their ids
 */
export async function lockMandatesGoingWith(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM mandate WHERE life = 'active' AND id <> ALL ($1::uuid[]) AND id IN (
       WITH RECURSIVE touched (id) AS (
         SELECT unnest($1::uuid[]) UNION
         SELECT w.id FROM mandate w, jsonb_path_query(w.due_rule, '$.**.mandate') AS named (mandate), touched
         WHERE jsonb_path_exists(w.due_rule, '$.**.mandate') AND named.mandate #>> '{}' = touched.id::text)
       SELECT id FROM touched)
     ORDER BY id FOR UPDATE`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Locks the active mandates that a body asked for, in the order of their ids, from after one of them on. @returns their ids */
export async function lockMandatesOf(
  tx: Tx,
  body: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM mandate WHERE life = 'active' AND (due_rule IS NOT NULL OR ${carriesOthers}) AND body = $1
       AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3 FOR UPDATE`,
    [body, after, limit],
  );
  return rows.map(({ id }) => id);
}

/** Where mandate `m` of decision `d` was adopted. */
const adopted = `
    CASE WHEN d.adopted_on IS NOT NULL AND (d.adopted_by = 'silence' OR coalesce(m.session, d.session) IS NULL)
         THEN jsonb_build_object('session', null, 'on', d.adopted_on)
         WHEN coalesce(m.session, d.session) IS NOT NULL
         THEN jsonb_build_object('session', coalesce(m.session, d.session), 'on', d.adopted_on,
                                 'segment', coalesce(d.adopted_segment, 'main'))
              || CASE WHEN d.adopted_segment = 'resumed' THEN '{"n": 1}' ELSE '{}' END::jsonb END`;

// One pass over each table, grouped, however many mandates there are; in an order that does not depend on the plan.
const standingSql = `
  WITH asked AS MATERIALIZED (SELECT unnest($1::uuid[]) AS id),
  origins AS MATERIALIZED (
    SELECT t.mandate_id, t.origin_id, json_agg(substr(t.slot, length(t.origin_id::text) + 2) ORDER BY t.slot) AS slots
    FROM asked JOIN task t ON t.mandate_id = asked.id WHERE t.origin_id IS NOT NULL GROUP BY t.mandate_id, t.origin_id),
  deadlines AS (
    SELECT d.task_id, json_agg(json_build_object('kind', d.kind, 'date', d.on_date,
      'passedBeforeAdoption', d.passed_before_adoption, 'originally', d.originally, 'reason', d.reason) ORDER BY d.on_date, d.kind) AS list
    FROM asked JOIN task t ON t.mandate_id = asked.id JOIN deadline d ON d.task_id = t.id GROUP BY d.task_id),
  extensions AS (
    SELECT of_task AS task_id, json_agg(json_build_object('kind', kind, 'session', session, 'start', starts_on, 'date', on_date,
      'reason', reason) ORDER BY rank, kind) AS list
    FROM (SELECT e.*, t.id AS of_task, 0 AS rank FROM asked JOIN task t ON t.mandate_id = asked.id
            JOIN deadline_extension e ON e.task_id = t.id WHERE e.ended_at IS NULL
          UNION ALL SELECT e.*, t.id, 1 FROM asked JOIN task t ON t.mandate_id = asked.id
            JOIN deadline_extension e ON e.document_id = t.document_id WHERE e.ended_at IS NULL) e GROUP BY of_task),
  tasks AS (
    SELECT t.mandate_id, json_agg(json_build_object(
      'id', t.id, 'slot', t.slot, 'body', t.body, 'state', t.meeting, 'session', t.session,
      'segment', CASE WHEN t.segment_kind IS NOT NULL
                      THEN json_build_object('kind', t.segment_kind, 'n', t.segment_n) END,
      'candidates', t.candidates, 'start', t.starts_on, 'end', t.ends_on, 'chooseBy', t.choose_by, 'by', t.by_date,
      'why', t.why, 'madeOn', t.made_on, 'before', CASE WHEN t.before_register THEN 'register' END,
      'waitsFor', t.waits_for,
      'progress', t.progress, 'deadlines', coalesce(d.list, '[]'), 'extensions', coalesce(x.list, '[]'),
      'paper', CASE WHEN p.id IS NOT NULL THEN json_build_object('form', p.form,
        'slotConfirmed', p.slot_confirmed_on IS NOT NULL, 'submitted', p.submitted_on IS NOT NULL,
        'issued', p.issued_on IS NOT NULL) END) ORDER BY t.id) AS list
    FROM asked JOIN task t ON t.mandate_id = asked.id LEFT JOIN deadlines d ON d.task_id = t.id
    LEFT JOIN extensions x ON x.task_id = t.id LEFT JOIN planned_document p ON p.id = t.document_id GROUP BY t.mandate_id),
  choices AS (
    SELECT c.mandate_id, json_agg(json_build_object('slot', c.slot, 'session', c.session) ORDER BY c.slot) AS list
    FROM (SELECT DISTINCT ON (c.mandate_id, c.slot) c.mandate_id, c.slot, c.session
          FROM (SELECT id FROM asked UNION SELECT origin_id FROM origins) named JOIN choice c ON c.mandate_id = named.id
          ORDER BY c.mandate_id, c.slot, c.at DESC, c.id DESC) c GROUP BY c.mandate_id),
  carried AS (
    SELECT g.mandate_id, json_agg(json_build_object('mandate', m.id, 'body', m.body, 'dueRule', m.due_rule,
      'adopted', ${adopted}, 'choices', coalesce(c.list, '[]'), 'slots', g.slots) ORDER BY m.id) AS list
    FROM origins g JOIN mandate m ON m.id = g.origin_id LEFT JOIN decision d ON d.id = m.decision_id
    LEFT JOIN choices c ON c.mandate_id = m.id GROUP BY g.mandate_id)
  SELECT m.id, m.body, m.unit_id AS "unitId", m.owned_since::text AS "ownedSince", m.due_rule AS "dueRule",
    ${adopted} AS adopted,
    coalesce(c.list, '[]') AS choices, coalesce(t.list, '[]') AS tasks,
    coalesce(k.list, '[]') AS carried
  FROM asked JOIN mandate m ON m.id = asked.id LEFT JOIN decision d ON d.id = m.decision_id
  LEFT JOIN choices c ON c.mandate_id = m.id LEFT JOIN tasks t ON t.mandate_id = m.id
  LEFT JOIN carried k ON k.mandate_id = m.id
  ORDER BY m.id`;

/**
 * Mandates as they stand, in the order of their ids: one statement. The caller has locked them in an earlier one, or it
 * would see tasks as they were before it waited.
 */
export async function standingMandates(tx: Tx, ids: readonly string[]): Promise<readonly StandingMandate[]> {
  return ids.length === 0 ? [] : tx.query<StandingMandate>(standingSql, [ids]);
}

/** Mandates as others name them in their rules; not locked. */
export async function namedMandates(asked: Asked, ids: readonly string[]): Promise<readonly NamedMandate[]> {
  return (await asked.query(standingSql, [ids])) as readonly NamedMandate[];
}
