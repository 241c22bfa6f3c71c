import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { chainStart, entryDigest, linkAfter } from './seal-chain.js';

/**
 * What is wrong at one number of the trail. `altered`: the entry does not follow from its seal and the one before: it, one
 * of these seals, or an entry between was changed or taken away. `missing`: a seal whose entry is gone. `unsealed`: an
 * entry without a seal though later ones have theirs.
 */
export interface TrailFault {
  readonly seq: number;
  readonly kind: 'altered' | 'missing' | 'unsealed';
  /** Null where the entry is gone. */
  readonly entry: { readonly id: string; readonly action: string; readonly at: Date } | null;
}

/** How much of the trail was looked at, and what was found. */
export interface TrailVerdict {
  readonly entries: number;
  /** Entries that the sealing job has not come to yet. */
  readonly waiting: number;
  /** The last seal, to be kept elsewhere: who rewrites the whole trail cannot meet it again. Null before the first. */
  readonly head: TrailHead | null;
  readonly faults: readonly TrailFault[];
}

/** A seal that was told before. */
export interface TrailHead {
  readonly seq: number;
  /** Hexadecimal. */
  readonly hash: string;
}

interface Row {
  readonly seq: string;
  readonly id: string | null;
  readonly action: string;
  readonly at: Date;
  readonly digest: Buffer;
  readonly hash: Buffer | null;
}

/** Numbers that one question spans. */
const span = 5_000;
/** More faults than this say nothing more. */
const told = 100;

/** Goes through the whole trail as it stands at one moment and compares each entry with its seal. */
@Injectable()
export class VerifyTrail {
  constructor(private readonly dataSource: DataSource) {}

  /** @param known a head told earlier, which must still stand: without it a trail that lost its end cannot be told */
  run(known: TrailHead | null = null): Promise<TrailVerdict> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => walk(manager, known));
  }
}

async function walk(manager: EntityManager, known: TrailHead | null): Promise<TrailVerdict> {
  const [ends] = await manager.query<{ first: string; last: string; sealed: string }[]>(
    `SELECT least(t.first, s.first) AS first, greatest(t.last, s.last) AS last, coalesce(s.last, 0) AS sealed
     FROM (SELECT min(seq) AS first, max(seq) AS last FROM trail) t,
          (SELECT min(seq) AS first, max(seq) AS last FROM trail_seal) s`,
  );
  const sealed = Number(ends!.sealed);
  const chain = new Chain(known);
  let waiting = 0;
  for (let from = Number(ends!.first ?? 0); from <= Number(ends!.last ?? -1); from += span) {
    const rows = await between(manager, from, from + span);
    waiting += rows.filter(({ seq }) => Number(seq) > sealed).length;
    for (const row of rows.filter(({ seq }) => Number(seq) <= sealed)) chain.follow(row);
  }
  return { ...chain.verdict(), waiting };
}

function between(manager: EntityManager, from: number, below: number): Promise<Row[]> {
  return manager.query<Row[]>(
    `SELECT seq, e.id, e.action, e.at, e.digest, s.hash
     FROM (SELECT t.seq, t.id, t.action, t.at, ${entryDigest} AS digest FROM trail t WHERE t.seq >= $1 AND t.seq < $2) e
     FULL JOIN (SELECT seq, hash FROM trail_seal WHERE seq >= $1 AND seq < $2) s USING (seq) ORDER BY seq`,
    [from, below],
  );
}

class Chain {
  private entries = 0;
  private link = chainStart;
  private head: TrailHead | null = null;
  private meetsKnown: boolean;
  private readonly faults: TrailFault[] = [];

  constructor(private readonly known: TrailHead | null) {
    this.meetsKnown = known === null;
  }

  /** Compares with the seal that stands before, so that one changed entry is one fault and not all that follow it. */
  follow({ seq: number, id, action, at, digest, hash }: Row): void {
    const seq = Number(number);
    const entry = id === null ? null : { id, action, at };
    if (entry !== null) this.entries += 1;
    if (hash === null) return this.tell({ seq, kind: 'unsealed', entry });
    if (entry === null) this.tell({ seq, kind: 'missing', entry });
    else if (!linkAfter(this.link, digest).equals(hash)) this.tell({ seq, kind: 'altered', entry });
    this.link = hash;
    this.head = { seq, hash: hash.toString('hex') };
    if (this.known?.seq === seq && this.known.hash.toLowerCase() === this.head.hash) this.meetsKnown = true;
  }

  verdict(): Omit<TrailVerdict, 'waiting'> {
    const { entries, head } = this;
    const lost = this.meetsKnown
      ? []
      : [{ seq: this.known!.seq, kind: 'missing', entry: null } satisfies TrailFault];
    return { entries, head, faults: [...this.faults, ...lost] };
  }

  private tell(fault: TrailFault): void {
    if (this.faults.length < told) this.faults.push(fault);
  }
}
