import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DataFolder } from './data-folder.js';
import { EmbeddedDatabaseFailure } from './embedded-database-failure.js';
import type { Engine } from './engine.js';
import { surroundings } from './server-process.js';
import type { ServerUser } from './server-user.js';

/** The database and its owner, who is also PostgreSQL's superuser here. */
export const databaseName = 'mandates';

/** Password only, from this machine only. */
const hostRules = 'host all all 127.0.0.1/32 scram-sha-256\n';

/** Makes the data directory aside and renames it when it is whole, so that half of one is never found. */
export async function createCluster(
  folder: DataFolder,
  engine: Engine,
  user: ServerUser,
  password: string,
): Promise<void> {
  clearLeftovers(folder);
  const aside = `${folder.cluster}.new-${process.pid}`;
  try {
    mkdirSync(aside, { mode: 0o700 });
    if (user !== undefined) chownSync(aside, user.uid, user.gid);
    const { dataArgument, options } = surroundings(aside, user);
    await run(engine.initdb, initdbArguments(dataArgument), options);
    writeFileSync(join(aside, 'pg_hba.conf'), hostRules);
    await inSingleUserMode(aside, engine, user, [
      passwordStatement(password),
      `CREATE DATABASE ${databaseName}`,
    ]);
    renameSync(aside, folder.cluster);
  } catch (error) {
    throw explain(error, folder, 'made');
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Sets the superuser's password while the server is down, for when ours was lost. */
export async function setPassword(
  folder: DataFolder,
  engine: Engine,
  user: ServerUser,
  password: string,
): Promise<void> {
  try {
    await inSingleUserMode(folder.cluster, engine, user, [passwordStatement(password)]);
  } catch (error) {
    throw explain(error, folder, 'opened');
  }
}

/** Ours is random and of base64url's letters. */
function passwordStatement(password: string): string {
  return `ALTER ROLE ${databaseName} PASSWORD '${password}'`;
}

/** One encoding and one order of letters on every platform: UTF-8 and the root collation of Unicode. */
function initdbArguments(dataArgument: string): string[] {
  const locale = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }[process.platform as string] ?? 'C';
  return [
    '-D',
    dataArgument,
    `--username=${databaseName}`,
    '--auth=trust', // replaced before the server first listens
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=und',
    `--locale=${locale}`,
    '--no-instructions',
  ];
}

async function inSingleUserMode(
  cluster: string,
  engine: Engine,
  user: ServerUser,
  statements: string[],
): Promise<void> {
  const { dataArgument, options } = surroundings(cluster, user);
  const said = await run(
    engine.postgres,
    ['--single', '-D', dataArgument, 'postgres'],
    options,
    `${statements.join('\n')}\n`,
  );
  const fault = /^.*(?:ERROR|FATAL|PANIC): .*$/m.exec(said);
  if (fault) throw new Error(fault[0]);
}

function run(program: string, args: string[], options: object, input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    // Of a process group of its own: a Ctrl-C in the terminal is ours to answer, in order.
    const child = spawn(program, args, { ...options, detached: true });
    let said = '';
    child.stdout.on('data', (part) => (said += String(part)));
    child.stderr.on('data', (part) => (said += String(part)));
    child.stdin.on('error', () => {}); // it ended before reading; its exit code says why
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${basename(program)} ended with ${code}: ${said}`));
    });
    child.stdin.end(input);
  });
}

function explain(error: unknown, folder: DataFolder, intent: 'made' | 'opened'): unknown {
  const said = error instanceof Error ? error.message : String(error);
  if (/No space left|quota exceeded/i.test(said)) return EmbeddedDatabaseFailure.diskFull(folder.root, error);
  const line = said.split('\n').findLast((each) => /error:|FATAL:|PANIC:/.test(each)) ?? said.split('\n')[0];
  const fault = EmbeddedDatabaseFailure.from(error, folder.root);
  if (fault !== error) return fault;
  return new EmbeddedDatabaseFailure(
    'did-not-start',
    `The embedded database could not be ${intent}: ${line}`,
    error,
  );
}

/** What starts that were killed left behind. */
function clearLeftovers({ cluster }: DataFolder): void {
  for (const name of readdirSync(dirname(cluster))) {
    if (name.startsWith(`${basename(cluster)}.new-`)) {
      rmSync(join(dirname(cluster), name), { recursive: true, force: true });
    }
  }
}
