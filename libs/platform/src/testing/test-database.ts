import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrationsFolder } from '../database/migrations-folder.js';
import { migrate } from '../database/migrate.js';

/** A database of a suite's own, migrated and empty. */
export interface TestDatabase {
  /** By its owner. */
  readonly url: string;
  /** By a role of the server that owns nothing; it may do something once a migration grants it. */
  readonly applicationUrl: string;
  drop(): Promise<void>;
}

/** Shared by all suites; the server of the tests listens on this machine alone. */
const application = { role: 'mandates_test_application', password: 'for-tests-alone' } as const;

/** Only one suite at a time may make the model or copy it. */
const modelLock = 7_460_022;

/**
 * Makes a database for one suite on the server of TEST_DATABASE_URL, which `npm test` starts and names. The migrations
 * run once, into a model that each suite copies.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = serverOfTests();
  const name = nameOfSuite();
  await asAdmin(serverUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [modelLock]);
    const model = await ensureModel(admin, serverUrl);
    await ensureApplicationRole(admin);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${model}`);
  });
  return databaseOf(serverUrl, name);
}

/**
 * A database as an earlier release left it, empty: with the migrations up to one, by its number.
 * @example createEarlierDatabase('0008')
 */
export async function createEarlierDatabase(last: string): Promise<TestDatabase> {
  const serverUrl = serverOfTests();
  const name = nameOfSuite();
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  try {
    const earlier = readdirSync(migrationsFolder()).filter((file) => file.slice(0, 4) <= last);
    for (const file of earlier) copyFileSync(join(migrationsFolder(), file), join(folder, file));
    await asAdmin(serverUrl, (admin) => admin.query(`CREATE DATABASE ${name}`));
    const databaseUrl = at(serverUrl, name);
    await migrate({ databaseUrl, databaseOwnerUrl: databaseUrl, queueUrl: databaseUrl }, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return databaseOf(serverUrl, name);
}

function databaseOf(serverUrl: string, name: string): TestDatabase {
  const url = new URL(at(serverUrl, name));
  url.username = application.role;
  url.password = application.password;
  return { url: at(serverUrl, name), applicationUrl: url.href, drop: () => dropDatabase(serverUrl, name) };
}

async function ensureApplicationRole(admin: pg.Client): Promise<void> {
  const { role, password } = application;
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0) await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`);
}

function serverOfTests(): string {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  if (serverUrl === undefined)
    throw new Error('TEST_DATABASE_URL is missing; run this suite through npm test');
  return serverUrl;
}

function nameOfSuite(): string {
  return `suite_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
}

async function ensureModel(admin: pg.Client, serverUrl: string): Promise<string> {
  const name = `model_${hashOfMigrations()}`;
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) {
    const unfinished = `${name}_unfinished`;
    await admin.query(`DROP DATABASE IF EXISTS ${unfinished}`);
    await admin.query(`CREATE DATABASE ${unfinished}`);
    const databaseUrl = at(serverUrl, unfinished);
    await migrate({ databaseUrl, databaseOwnerUrl: databaseUrl, queueUrl: databaseUrl });
    await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  }
  return name;
}

function hashOfMigrations(): string {
  const hash = createHash('sha256');
  const folder = migrationsFolder();
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await asAdmin(serverUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

async function asAdmin(serverUrl: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function at(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
