import type { CalendarDate } from '#platform';
import type { StandingList } from '../core/reminder-list.js';
import type { StandingReminder } from '../core/reminder.js';
import { heardBySql, reminderColumns, standing, type ReminderRow } from './reminder.repository.js';

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** Takes $1 the person who hears, $2 the day. */
const due = `r.state = 'planned' AND r.on_date <= $2::date AND r.person_id IN (${heardBySql('$1', '$2')})`;

/** What a person's digest of a day would be made of, as `takeForDigest` takes it; nothing is taken. */
export async function remindersDueTo(
  asked: Asked,
  person: string,
  on: CalendarDate,
): Promise<readonly StandingReminder[]> {
  const rows = await asked.query<ReminderRow>(
    `SELECT ${reminderColumns} FROM reminder r WHERE ${due} ORDER BY id`,
    [person, on],
  );
  return rows.map(standing);
}

/** The lists that a person's digest of a day would hold. */
export function listsDueTo(asked: Asked, person: string, on: CalendarDate): Promise<readonly StandingList[]> {
  return asked.query<StandingList>(
    `SELECT r.id, r.person_id AS person, r.body, r.kind, r.about, r.on_date::text AS "onDate", r.state
     FROM reminder_list r WHERE ${due} ORDER BY r.id`,
    [person, on],
  );
}
