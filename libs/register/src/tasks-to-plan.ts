import type { CalendarDate, DeadlineKind } from '#calendar/core';
import type { Tx } from '#platform';
import type { Progress } from './core/index.js';
import { isMetSql } from './store/task-sql.js';

/** What reminders need to know of a task. */
export interface TaskToPlan {
  readonly id: string;
  /** The body that receives it, and its time zone. */
  readonly body: string;
  readonly zone: string;
  /** The id of the unit that owes it. */
  readonly unit: string | null;
  /** The day from which its owner knows of it: when it was made, or when the unit was named. */
  readonly knownSince: CalendarDate;
  readonly progress: Progress;
  readonly beforeRegister: boolean;
  readonly passedOver: boolean;
  readonly deadlines: readonly {
    readonly kind: DeadlineKind;
    readonly date: CalendarDate;
    readonly passedBeforeAdoption: boolean;
    readonly met: boolean;
  }[];
}

/** Some tasks as they stand in this unit of work, locked in the order of their ids. */
export function tasksToPlan(tx: Tx, ids: readonly string[]): Promise<readonly TaskToPlan[]> {
  return tx.query<TaskToPlan>(
    `SELECT t.id, t.body, b.zone, m.unit_id AS unit, greatest(t.made_on, m.owned_since)::text AS "knownSince", t.progress,
       t.before_register AS "beforeRegister", t.meeting = 'passed-over' AS "passedOver",
       coalesce((SELECT jsonb_agg(jsonb_build_object('kind', d.kind, 'date', d.on_date,
                   'passedBeforeAdoption', d.passed_before_adoption, 'met', ${isMetSql}) ORDER BY d.on_date, d.kind)
                 FROM deadline d WHERE d.task_id = t.id), '[]') AS deadlines
     FROM task t JOIN mandate m ON m.id = t.mandate_id JOIN body b ON b.key = t.body
     WHERE t.id = ANY ($1) ORDER BY t.id FOR UPDATE OF t`,
    [ids],
  );
}
