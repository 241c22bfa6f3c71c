import type { DeadlineKind } from '#calendar/core';
import { newId, type CalendarDate, type Tx } from '#platform';
import type { Withdrawal } from '../core/compare-with-standing.js';
import type {
  Reminder,
  ReminderKind,
  ReminderState,
  StandingReminder,
  UnsaidReason,
} from '../core/reminder.js';

export interface ReminderRow {
  readonly id: string;
  readonly person_id: string;
  readonly task_id: string;
  readonly body: string;
  readonly kind: ReminderKind;
  readonly deadline_kind: DeadlineKind | null;
  readonly deadline_date: CalendarDate | null;
  readonly on_date: CalendarDate;
  readonly instead_of_owner: boolean;
  readonly state: ReminderState;
}

/**
 * Whose reminders a person hears on a day: their own unless they are away, and those of who is away and named them.
 * @param person the parameter that holds the id of the person, as the day's holds the day: "$2"
 */
export const heardBySql = (person: string, day: string): string => `
  SELECT p.id FROM person p WHERE (p.id = ${person} OR p.delegate_id = ${person}) AND CASE
    WHEN p.paused_from <= ${day}::date AND (p.paused_until IS NULL OR p.paused_until >= ${day}::date)
    THEN p.delegate_id = ${person} ELSE p.id = ${person} END`;

/** Dates as text: the driver would make instants of them, in the process's zone. */
export const reminderColumns = `id, person_id, task_id, body, kind, deadline_kind, deadline_date::text, on_date::text,
  instead_of_owner, state`;

/**
 * The reminders of these tasks that are planned, or were sent or missed, locked in the order of their ids. What was
 * withdrawn is as if it had never been: one that is wanted again stands again.
 */
export async function standingForTasks(
  tx: Tx,
  tasks: readonly string[],
): Promise<readonly StandingReminder[]> {
  const rows = await tx.query<ReminderRow>(
    `SELECT ${reminderColumns} FROM reminder WHERE task_id = ANY($1) AND state <> 'withdrawn' ORDER BY id FOR UPDATE`,
    [tasks],
  );
  return rows.map(standing);
}

/** The reminders of tasks that a digest has taken and that are still planned. */
export async function takenByDigest(tx: Tx, digest: string): Promise<readonly StandingReminder[]> {
  const rows = await tx.query<ReminderRow>(
    `SELECT ${reminderColumns} FROM reminder WHERE digest_id = $1 AND state = 'planned' ORDER BY id`,
    [digest],
  );
  return rows.map(standing);
}

/**
 * Gives a digest all that is due by its day and that no other digest has taken: to its person, and to those who are away on
 * that day and named its person to hear in their place. Of who is away themselves, nothing of their own.
 * @returns all that it has, with what it took before
 */
export async function takeForDigest(
  tx: Tx,
  digest: { readonly id: string; readonly person: string; readonly onDate: CalendarDate },
): Promise<readonly StandingReminder[]> {
  const rows = await tx.query<ReminderRow>(
    `WITH taken AS (
       UPDATE reminder SET digest_id = $1 WHERE state = 'planned' AND digest_id IS NULL AND on_date <= $3
         AND person_id IN (${heardBySql('$2', '$3')}) RETURNING ${reminderColumns})
     SELECT * FROM taken
     UNION ALL SELECT ${reminderColumns} FROM reminder WHERE digest_id = $1 AND state = 'planned' ORDER BY id`,
    [digest.id, digest.person, digest.onDate],
  );
  return rows.map(standing);
}

/** Lets go of what a digest took and could not say, for the next one. */
export async function releaseFromDigest(tx: Tx, digest: string): Promise<void> {
  await tx.query(`UPDATE reminder SET digest_id = NULL WHERE digest_id = $1 AND state = 'planned'`, [digest]);
}

/** A reminder or list that will not be said. */
interface Unsaid {
  readonly reminder: { readonly id: string };
  readonly state: 'withdrawn' | 'missed';
  readonly why: UnsaidReason;
}

/** Plans reminders; one that was withdrawn and is wanted again stands again. */
export async function addReminders(tx: Tx, reminders: readonly Reminder[]): Promise<void> {
  if (reminders.length === 0) return;
  const rows = reminders.map((reminder) => ({
    id: newId(),
    person_id: reminder.person,
    task_id: reminder.task,
    body: reminder.body,
    kind: reminder.kind,
    deadline_kind: reminder.deadline?.kind ?? null,
    deadline_date: reminder.deadline?.date ?? null,
    on_date: reminder.onDate,
    instead_of_owner: reminder.insteadOfOwner,
  }));
  await tx.query(
    `INSERT INTO reminder (id, person_id, task_id, body, kind, deadline_kind, deadline_date, on_date, instead_of_owner)
     SELECT id, person_id, task_id, body, kind, deadline_kind, deadline_date, on_date, instead_of_owner
     FROM jsonb_populate_recordset(NULL::reminder, $1::jsonb)
     ON CONFLICT (task_id, person_id, kind, deadline_kind, deadline_date) DO UPDATE
     SET state = 'planned', why = NULL, on_date = excluded.on_date, body = excluded.body,
         instead_of_owner = excluded.instead_of_owner, digest_id = NULL, revision = reminder.revision + 1
     WHERE reminder.state = 'withdrawn'`,
    [JSON.stringify(rows)],
  );
}

/** Takes back what is planned and not wanted any more, saying why. */
export function withdrawReminders(tx: Tx, withdrawals: readonly Withdrawal[]): Promise<void> {
  return leaveUnsaid(
    tx,
    withdrawals.map(({ reminder, why }) => ({ reminder, why, state: 'withdrawn' })),
  );
}

/** Lets what is planned be said on another day, unless a digest has it already. */
export async function shiftReminders(
  tx: Tx,
  shifts: readonly { readonly reminder: { readonly id: string }; readonly onDate: CalendarDate }[],
): Promise<void> {
  if (shifts.length === 0) return;
  const rows = shifts.map(({ reminder, onDate }) => ({ id: reminder.id, on_date: onDate }));
  await tx.query(
    `UPDATE reminder SET on_date = given.on_date, revision = revision + 1
     FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, on_date date)
     WHERE reminder.id = given.id AND reminder.state = 'planned' AND reminder.digest_id IS NULL`,
    [JSON.stringify(rows)],
  );
}

/** Closes what will not be said: withdrawn because it is no longer true, missed because its day passed. */
export async function leaveUnsaid(tx: Tx, unsaid: readonly Unsaid[]): Promise<void> {
  if (unsaid.length === 0) return;
  const rows = unsaid.map(({ reminder, state, why }) => ({ id: reminder.id, state, why }));
  await tx.query(
    `UPDATE reminder SET state = given.state, why = given.why, digest_id = NULL, revision = revision + 1
     FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, state text, why text)
     WHERE reminder.id = given.id AND reminder.state = 'planned'`,
    [JSON.stringify(rows)],
  );
}

/** Marks what a digest said; it left, so it counts as sent even if it was withdrawn in the meantime. */
export async function markSaid(
  tx: Tx,
  digest: string,
  said: readonly { readonly id: string }[],
): Promise<void> {
  if (said.length === 0) return;
  await tx.query(
    `UPDATE reminder SET state = 'sent', why = NULL, digest_id = $1, revision = revision + 1
     WHERE id = ANY($2) AND state <> 'sent'`,
    [digest, said.map(({ id }) => id)],
  );
}

export function standing(row: ReminderRow): StandingReminder {
  return {
    id: row.id,
    person: row.person_id,
    task: row.task_id,
    body: row.body,
    deadline:
      row.deadline_kind === null || row.deadline_date === null
        ? null
        : { kind: row.deadline_kind, date: row.deadline_date },
    kind: row.kind,
    onDate: row.on_date,
    insteadOfOwner: row.instead_of_owner,
    state: row.state,
  };
}
