import type { EntityManager } from 'typeorm';
import type { JobName } from '../queue/job-catalogue.js';
import { newId } from '../ids/new-id.js';

export interface Announcement {
  readonly job: JobName;
  readonly payload: object;
}

/** Writes jobs to the outbox: the relay hands them to the queue once the transaction that this stands in is committed. */
export async function writeOutbox(manager: EntityManager, announced: readonly Announcement[]): Promise<void> {
  if (announced.length === 0) return;
  const rows = announced.map(({ job, payload }) => ({ id: newId(), job, payload }));
  await manager.query(
    'INSERT INTO outbox (id, job, payload) SELECT id, job, payload FROM jsonb_populate_recordset(NULL::outbox, $1::jsonb)',
    [JSON.stringify(rows)],
  );
}
