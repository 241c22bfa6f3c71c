import { UnitOfWork, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import {
  carryOverDigests,
  digestBatch,
  peopleToTell,
  queueDigests,
  type DigestToQueue,
} from './store/digest.repository.js';

const scheduler = { kind: 'system', name: 'scheduler' } as const;

/** Any number will do, as long as nothing else of ours takes it. */
export const makingLock = 7_460_061;

/**
 * Makes one digest for everybody whose hour has come today and who has something to hear, and lets it be sent. A missed
 * hour is caught up with on the same day; a reminder of a missed day goes into the digest of the next.
 */
@Injectable()
export class MakeDigests {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(): Promise<void> {
    for (let made = digestBatch; made === digestBatch;) {
      made = await this.unitOfWork.run(scheduler, (tx) => makeBatch(tx));
    }
  }
}

async function makeBatch(tx: Tx): Promise<number> {
  // One maker at a time: a second would find the same people, wait for each row, and make none.
  const [lock] = await tx.query<{ got: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS got', [
    makingLock,
  ]);
  if (lock?.got !== true) return 0;
  announce(tx, 'digest.carried-over', await carryOverDigests(tx));
  const people = await peopleToTell(tx);
  if (people.length > 0) announce(tx, 'digest.made', await queueDigests(tx, people));
  return people.length;
}

function announce(
  tx: Tx,
  action: 'digest.made' | 'digest.carried-over',
  digests: readonly DigestToQueue[],
): void {
  for (const { id, person, onDate } of digests) {
    tx.record({ action, subject: { kind: 'digest', id }, after: { person, onDate } });
    tx.announce('send-digest', { digestId: id });
  }
}
