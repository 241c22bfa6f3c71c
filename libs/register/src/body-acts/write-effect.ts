import { newId, type Tx } from '#platform';
import type { BodyDeed } from '../core/index.js';
import type { RecordedAct } from './insert-act.js';
import type { MandateEnding } from './stated-act.js';

/** What an act changed about a mandate or one of its tasks: the columns that it set, as they were and as they are. */
export interface Effect {
  readonly mandate: string;
  readonly task: string | null;
  readonly deed: BodyDeed | MandateEnding;
  readonly session?: string | null;
  readonly note?: string | null;
  /** Where the task was due until then. */
  readonly from?: string | null;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** Keeps beside an act what it did: that much, and no more, is put back when it is taken back. */
export async function writeEffects(tx: Tx, act: RecordedAct, effects: readonly Effect[]): Promise<void> {
  for (const { mandate, task, deed, session = null, note = null, from = null, before, after } of effects) {
    await tx.query(
      `INSERT INTO body_act_effect (id, act_id, mandate_id, task_id, deed, session, note, was_due_at, before, after)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId(),
        act.id,
        mandate,
        task,
        deed,
        session,
        note,
        from,
        JSON.stringify(before),
        JSON.stringify(after),
      ],
    );
  }
}
