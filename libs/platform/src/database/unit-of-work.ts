import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import type { Actor } from '../core/actor.js';
import { newId } from '../ids/new-id.js';
import type { TrailEntry, Tx } from './transaction.js';
import { writeOutbox, type Announcement } from './write-outbox.js';

interface Recorded {
  readonly actor: Actor;
  readonly entry: TrailEntry;
}

/** Deadlocks and serialization failures are nobody's fault: the unit is tried again. */
const retriedStates = new Set(['40001', '40P01']);
const tries = 4;

/** Something was written and nobody recorded it: a fault in the program, found at once and not kept. */
export class UnrecordedChangeError extends Error {
  override readonly name = 'UnrecordedChangeError';
}

/**
 * One transaction with the trail and the outbox: `run(actor, async (tx) => …)`. What the work writes, records and
 * announces is committed together or not at all. Locks are taken in the order body, session, mandate, task, reminder,
 * each by ascending id; on a deadlock the work runs again from its start, so it must not act outside of the database.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run<Result>(actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction((manager) => this.attempt(actor, manager, work));
      } catch (error) {
        const state = (error as { code?: string }).code;
        if (attempt === tries || state === undefined || !retriedStates.has(state)) throw error;
      }
    }
  }

  private async attempt<Result>(
    actor: Actor,
    manager: EntityManager,
    work: (tx: Tx) => Promise<Result>,
  ): Promise<Result> {
    const recorded: Recorded[] = [];
    const announced: Announcement[] = [];
    const at = this.clock.now();
    const txOf = (acting: Actor): Tx => ({
      actor: acting,
      at,
      manager,
      query: (sql, parameters = []) => rowsOf(manager, sql, parameters),
      record: (entry) => void recorded.push({ actor: acting, entry }),
      announce: (job, payload) => void announced.push({ job, payload }),
      as: txOf,
    });

    const before = await rowsWritten(manager);
    const result = await work(txOf(actor));
    if (recorded.length === 0 && (announced.length > 0 || (await rowsWritten(manager)) > before)) {
      throw new UnrecordedChangeError('this unit of work changed something and recorded nothing');
    }
    await writeTrail(manager, at, recorded);
    await writeOutbox(manager, announced);
    return result;
  }
}

/** The rows of a statement, of a changing one too (RETURNING), which manager.query answers in another shape. */
async function rowsOf<Row>(
  manager: EntityManager,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  if (manager.queryRunner === undefined) throw new Error('a unit of work has a connection of its own');
  const result = await manager.queryRunner.query(sql, [...parameters], true);
  return result.records as Row[];
}

/**
 * How many rows this connection has written and not yet told the server's statistics; more at the end of a unit than at its
 * start means that it wrote. (A transaction's number would not tell: one that only locked rows has one, too.)
 */
async function rowsWritten(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ written: number }[]>(
    // What the view pg_stat_xact_user_tables says, without its joins: every unit asks.
    `SELECT coalesce(sum(pg_stat_get_xact_tuples_inserted(oid) + pg_stat_get_xact_tuples_updated(oid)
                       + pg_stat_get_xact_tuples_deleted(oid)), 0)::int AS written
     FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace`,
  );
  return row?.written ?? 0;
}

async function writeTrail(manager: EntityManager, at: Date, recorded: readonly Recorded[]): Promise<void> {
  if (recorded.length === 0) return;
  const rows = recorded.map(({ actor, entry }) => ({
    id: newId(),
    at,
    actor_kind: actor.kind,
    actor_id: actor.kind === 'person' ? actor.id : null,
    actor_name: actor.kind === 'system' ? actor.name : null,
    on_behalf_of: actor.kind === 'person' ? (actor.onBehalfOf ?? null) : null,
    action: entry.action,
    subject_kind: entry.subject.kind,
    subject_id: entry.subject.id,
    body: entry.body ?? null,
    before: entry.before ?? null,
    after: entry.after ?? null,
  }));
  await manager.query('INSERT INTO trail SELECT * FROM jsonb_populate_recordset(NULL::trail, $1::jsonb)', [
    JSON.stringify(rows),
  ]);
}
