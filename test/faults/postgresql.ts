import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openEmbeddedDatabase, type EmbeddedDatabase } from '#platform';
import pg from 'pg';

/** How long it may take to recover (ms). */
const patience = 30_000;
/** The codes of a server that is not there, or not yet. */
const isAway = /^(ECONNREFUSED|ECONNRESET|EPIPE|57P0[1-3]|undefined)$/;

/** A PostgreSQL of the story's own, which may be killed and comes back where it was. */
export class Postgresql {
  private readonly held: EmbeddedDatabase[] = [];

  private constructor(
    private readonly dataDir: string,
    readonly url: string,
  ) {}

  static async startIn(folder: string): Promise<Postgresql> {
    const dataDir = join(folder, 'database');
    const opened = await openEmbeddedDatabase({ dataDir, log: () => undefined });
    const postgresql = new Postgresql(dataDir, opened.url);
    postgresql.held.push(opened);
    // Killed processes lose nothing that the system has; only a power cut would.
    await postgresql.ask('ALTER SYSTEM SET fsync = off');
    await postgresql.ask('SELECT pg_reload_conf()');
    return postgresql;
  }

  /** As kill -9 on every process of the server, at one blow. */
  killAll(): void {
    const server = this.serverProcess();
    process.kill(server, 'SIGSTOP');
    for (const pid of [...childrenOf(server), server]) process.kill(pid, 'SIGKILL');
  }

  /** Every process of the server stands still, and goes on as if nothing had been. */
  async holdsItsBreath(milliseconds: number): Promise<void> {
    const server = this.serverProcess();
    process.kill(server, 'SIGSTOP');
    // The server last: while it stands still, a process of it that has just ended keeps its place, and may be called on.
    const all = [...childrenOf(server), server];
    for (const pid of all) process.kill(pid, 'SIGSTOP');
    await pause(milliseconds);
    for (const pid of all) process.kill(pid, 'SIGCONT');
  }

  /** As kill -9 on one that serves the product: the server throws all connections away and recovers by itself. */
  async killOneConnection(): Promise<void> {
    const [connection] = await this.ask<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'mandate-tracker%' ORDER BY state_change DESC LIMIT 1`,
    );
    if (connection !== undefined) process.kill(connection.pid, 'SIGKILL');
    // It is away until it has recovered.
    await this.ask('SELECT 1');
  }

  /** @throws when it comes back at another address, where nobody would find it */
  async comeBack(): Promise<void> {
    const opened = await openEmbeddedDatabase({ dataDir: this.dataDir, log: () => undefined });
    this.held.push(opened);
    if (opened.url !== this.url) throw new Error('PostgreSQL came back at another address');
  }

  /** Asks until it is back, when it is away. */
  async ask<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const giveUp = Date.now() + patience;
    for (;;) {
      try {
        return await this.askOnce(sql, parameters);
      } catch (error) {
        if (!isAway.test(String((error as { code?: string }).code)) || Date.now() > giveUp) throw error;
        await pause(200);
      }
    }
  }

  private async askOnce<Row extends object>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Row>(sql, [...parameters])).rows;
    } finally {
      void client.end().catch(() => undefined);
    }
  }

  async stop(): Promise<void> {
    for (const opened of this.held) await opened.release();
  }

  private serverProcess(): number {
    return (JSON.parse(readFileSync(join(this.dataDir, 'run.json'), 'utf8')) as { pid: number }).pid;
  }
}

/** Where the system does not tell (no /proc), none: they end by themselves when the server is gone. */
function childrenOf(parent: number): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => parentOf(pid) === parent);
  } catch {
    return [];
  }
}

function parentOf(pid: number): number | null {
  try {
    // The name, which may hold anything, stands in brackets; state and parent follow.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return Number(parent);
  } catch {
    return null;
  }
}
