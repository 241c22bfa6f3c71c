import { newId, type CalendarDate, type Tx } from '#platform';
import type { ReminderList, StandingList } from '../core/reminder-list.js';
import type { ListUnsaidReason } from '../core/reminder.js';
import { heardBySql } from './reminder.repository.js';

const columns = `r.id, r.person_id AS person, r.body, r.kind, r.about, r.on_date::text AS "onDate", r.state`;

/** The lists of a body that are planned, and those about these sessions and days whatever became of them, locked by id. */
export function standingLists(
  tx: Tx,
  body: string,
  about: readonly string[],
): Promise<readonly StandingList[]> {
  return tx.query<StandingList>(
    `SELECT ${columns} FROM reminder_list r WHERE r.body = $1 AND r.state <> 'withdrawn'
       AND (r.state = 'planned' OR r.about = ANY ($2)) ORDER BY r.id FOR UPDATE`,
    [body, about],
  );
}

/** The lists that a digest has taken and that are still planned. */
export function listsTakenByDigest(tx: Tx, digest: string): Promise<readonly StandingList[]> {
  return tx.query<StandingList>(
    `SELECT ${columns} FROM reminder_list r WHERE r.digest_id = $1 AND r.state = 'planned' ORDER BY r.id`,
    [digest],
  );
}

/** Gives a digest the lists that are due by its day, as `takeForDigest` gives it reminders. @returns all that it has */
export function takeListsForDigest(
  tx: Tx,
  digest: { readonly id: string; readonly person: string; readonly onDate: CalendarDate },
): Promise<readonly StandingList[]> {
  return tx.query<StandingList>(
    `WITH taken AS (
       UPDATE reminder_list r SET digest_id = $1 WHERE state = 'planned' AND digest_id IS NULL AND on_date <= $3
         AND person_id IN (${heardBySql('$2', '$3')}) RETURNING ${columns})
     SELECT * FROM taken
     UNION ALL SELECT ${columns} FROM reminder_list r WHERE r.digest_id = $1 AND r.state = 'planned' ORDER BY id`,
    [digest.id, digest.person, digest.onDate],
  );
}

/** Lets go of what a digest took and could not tell, for the next one. */
export async function releaseListsFromDigest(tx: Tx, digest: string): Promise<void> {
  await tx.query(`UPDATE reminder_list SET digest_id = NULL WHERE digest_id = $1 AND state = 'planned'`, [
    digest,
  ]);
}

/** Plans lists; one that was withdrawn and is wanted again stands again. */
export async function addLists(tx: Tx, lists: readonly ReminderList[]): Promise<void> {
  if (lists.length === 0) return;
  const rows = lists.map(({ person, body, kind, about, onDate }) => ({
    ...{ id: newId(), person_id: person, body, kind, about, on_date: onDate },
  }));
  await tx.query(
    `INSERT INTO reminder_list (id, person_id, body, kind, about, on_date)
     SELECT id, person_id, body, kind, about, on_date FROM jsonb_populate_recordset(NULL::reminder_list, $1::jsonb)
     ON CONFLICT (person_id, body, kind, about) DO UPDATE
     SET state = 'planned', why = NULL, on_date = excluded.on_date, digest_id = NULL, revision = reminder_list.revision + 1
     WHERE reminder_list.state = 'withdrawn'`,
    [JSON.stringify(rows)],
  );
}

/** Lets what is planned be told on another day, unless a digest has it already. */
export async function shiftLists(
  tx: Tx,
  shifts: readonly { readonly reminder: StandingList; readonly onDate: CalendarDate }[],
): Promise<void> {
  if (shifts.length === 0) return;
  await tx.query(
    `UPDATE reminder_list r SET on_date = given.on_date, revision = revision + 1
     FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, on_date date)
     WHERE r.id = given.id AND r.state = 'planned' AND r.digest_id IS NULL`,
    [JSON.stringify(shifts.map(({ reminder, onDate }) => ({ id: reminder.id, on_date: onDate })))],
  );
}

/** Closes lists that will not be told. */
export async function leaveListsUntold(
  tx: Tx,
  untold: readonly {
    readonly reminder: StandingList;
    readonly state: 'withdrawn' | 'missed';
    readonly why: ListUnsaidReason;
  }[],
): Promise<void> {
  if (untold.length === 0) return;
  await tx.query(
    `UPDATE reminder_list r SET state = given.state, why = given.why, digest_id = NULL, revision = revision + 1
     FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, state text, why text)
     WHERE r.id = given.id AND r.state = 'planned'`,
    [JSON.stringify(untold.map(({ reminder, state, why }) => ({ id: reminder.id, state, why })))],
  );
}

/** Marks the lists that a digest told; it left, so they count as sent even if they were withdrawn in the meantime. */
export async function markListsTold(tx: Tx, digest: string, told: readonly StandingList[]): Promise<void> {
  if (told.length === 0) return;
  await tx.query(
    `UPDATE reminder_list SET state = 'sent', why = NULL, digest_id = $1, revision = revision + 1
     WHERE id = ANY ($2) AND state <> 'sent'`,
    [digest, told.map(({ id }) => id)],
  );
}
