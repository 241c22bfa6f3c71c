import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations as migrateQueue } from 'bullmq';
import pg from 'pg';
import type { Configuration } from '../configuration/configuration.js';
import { grantToApplication } from './grant-to-application.js';
import { migrationsFolder } from './migrations-folder.js';

/** Any number will do, as long as nobody else on the server uses it for something else. */
const migrationLock = 7_460_021;

/** A migration that was run has changed since, or the database knows one that this program does not. */
class MigrationDriftError extends Error {
  override readonly name = 'MigrationDriftError';
}

/**
 * Brings the database up to date: every `migrations/NNNN-name.sql` not yet run, in the order of the numbers, each in a
 * transaction of its own, and the queue's own tables; then lets the role that runs the program use them. Many processes
 * may call this at once: one works, the rest wait.
 * @returns the names that were run now
 * @throws MigrationDriftError
 */
export async function migrate(
  where: Pick<Configuration, 'databaseUrl' | 'databaseOwnerUrl' | 'queueUrl'>,
  folder = migrationsFolder(),
): Promise<readonly string[]> {
  const ran = await alone(where.databaseOwnerUrl, async (client) =>
    runPending(client, await migrationsIn(folder)),
  );
  const queueOwnerUrl = where.queueUrl === where.databaseUrl ? where.databaseOwnerUrl : where.queueUrl;
  if (queueOwnerUrl.startsWith('postgres')) await withClient(queueOwnerUrl, (client) => migrateQueue(client));
  if (where.databaseUrl !== where.databaseOwnerUrl) {
    await alone(where.databaseOwnerUrl, (client) => grantToApplication(client, where.databaseUrl));
  }
  return ran;
}

function alone<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  return withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    return work(client);
  });
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'mandate-tracker migrate' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

async function migrationsIn(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function runPending(client: pg.Client, migrations: readonly Migration[]): Promise<readonly string[]> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, hash text NOT NULL, ran_at timestamptz NOT NULL DEFAULT now())',
  );
  const { rows } = await client.query<{ name: string; hash: string }>('SELECT name, hash FROM migration');
  const done = new Map(rows.map((row) => [row.name, row.hash]));
  refuseDrift(migrations, done);

  const pending = migrations.filter((migration) => !done.has(migration.name));
  for (const { name, sql, hash } of pending) {
    await client.query('BEGIN');
    try {
      await client.query(sql);
      await client.query('INSERT INTO migration (name, hash) VALUES ($1, $2)', [name, hash]);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error });
    }
  }
  return pending.map((migration) => migration.name);
}

function refuseDrift(migrations: readonly Migration[], done: ReadonlyMap<string, string>): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const foreign = [...done.keys()].filter((name) => !known.has(name));
  if (foreign.length > 0) {
    throw new MigrationDriftError(
      `the database was migrated by a newer program (${foreign.join(', ')}); run that one, or restore a backup`,
    );
  }
  const changed = migrations.filter(({ name, hash }) => done.has(name) && done.get(name) !== hash);
  if (changed.length > 0) {
    throw new MigrationDriftError(
      `${changed.map(({ name }) => name).join(', ')} changed after it was run; migrations are never edited, add a new one`,
    );
  }
}
