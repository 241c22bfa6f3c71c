import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { chainStart, entryDigest, linkAfter } from './seal-chain.js';

/** Whoever writes into the trail holds it shared until the commit: see migration 0022. */
const writersLock = 7_460_023;
/** One sealer at a time. */
const sealersLock = 7_460_024;

/** Entries in one transaction. */
const batch = 5_000;

/**
 * Seals what was added to the trail since the last time, in its order. Any number of processes may do it at once: each
 * entry gets one link. Not in a unit of work: a seal is no deed, and would itself ask to be sealed.
 */
@Injectable()
export class SealTrail {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns how many entries were sealed now */
  async run(stopping?: AbortSignal): Promise<number> {
    const until = await this.dataSource.transaction(highestForGood);
    let sealed = 0;
    for (let count = batch; count === batch; sealed += count) {
      stopping?.throwIfAborted();
      count = await this.dataSource.transaction((manager) => sealBatch(manager, until));
    }
    return sealed;
  }
}

/** The highest number in the trail when nobody was writing into it: below it no other will still be committed. */
async function highestForGood(manager: EntityManager): Promise<string> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [writersLock]);
  const [row] = await manager.query<{ seq: string }[]>('SELECT coalesce(max(seq), 0) AS seq FROM trail');
  return row!.seq;
}

async function sealBatch(manager: EntityManager, until: string): Promise<number> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [sealersLock]);
  const [last] = await manager.query<{ seq: string; hash: Buffer }[]>(
    'SELECT seq, hash FROM trail_seal ORDER BY seq DESC LIMIT 1',
  );
  const entries = await manager.query<{ seq: string; digest: Buffer }[]>(
    `SELECT t.seq, ${entryDigest} AS digest FROM trail t WHERE t.seq > $1 AND t.seq <= $2 ORDER BY t.seq LIMIT ${batch}`,
    [last?.seq ?? 0, until],
  );
  let link = last?.hash ?? chainStart;
  const links = entries.map(({ digest }) => (link = linkAfter(link, digest)));
  await manager.query('INSERT INTO trail_seal (seq, hash) SELECT * FROM unnest($1::bigint[], $2::bytea[])', [
    entries.map(({ seq }) => seq),
    links,
  ]);
  return entries.length;
}
