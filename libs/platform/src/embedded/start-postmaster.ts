import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataFolder } from './data-folder.js';
import { EmbeddedDatabaseFailure } from './embedded-database-failure.js';
import type { Engine } from './engine.js';
import type { Postmaster } from './find-postmaster.js';
import { freePort } from './free-port.js';
import { probeServer } from './probe-server.js';
import { surroundings } from './server-process.js';
import type { ServerUser } from './server-user.js';

/** Recovery after a crash may take this long, in ms; more is a fault. */
const patience = 60_000;

/** For this long, in ms, the remains of a killed server may stand in the way of the next. */
const backOff = 10_000;

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The log is a file on the disk: it names faults, and keeps what people wrote out of it.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/**
 * Starts the server of an existing data directory and waits until it answers at `urlAt(port)`; `kept` is the port
 * to try first. The server is the leader of its own session: neither a Ctrl-C in the terminal nor our death ends it.
 */
export async function startPostmaster(
  folder: DataFolder,
  engine: Engine,
  user: ServerUser,
  urlAt: (port: number) => string,
  kept?: number,
): Promise<Postmaster> {
  const began = Date.now();
  for (let attempt = 0; ; attempt++) {
    const port = await freePort(attempt === 0 ? kept : undefined);
    const outcome = await attemptStart(folder, engine, user, port, urlAt(port));
    if (typeof outcome !== 'string') return outcome;
    const fault = explain(outcome, folder);
    if (fault !== null || Date.now() - began > backOff) {
      throw fault ?? new EmbeddedDatabaseFailure('did-not-start', notStarted(outcome, folder));
    }
    await pause(Math.min(100 * 2 ** attempt, 1_000));
  }
}

/** The server when it answers; what it logged when it ended instead. */
async function attemptStart(
  folder: DataFolder,
  engine: Engine,
  user: ServerUser,
  port: number,
  url: string,
): Promise<Postmaster | string> {
  if (existsSync(folder.log)) renameSync(folder.log, `${folder.log}.1`);
  const { dataArgument, options } = surroundings(folder.cluster, user);
  const flags = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(folder.log, 'w', 0o600);
  const child = spawn(engine.postgres, ['-D', dataArgument, ...flags], {
    ...options,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let ended = false;
  child.once('error', () => (ended = true));
  child.once('exit', () => (ended = true));
  const until = Date.now() + patience;
  while (!ended && Date.now() < until) {
    if ((await probeServer(url)) !== 'not-yet' && child.pid !== undefined) return { pid: child.pid, port };
    await pause(20);
  }
  if (!ended) child.kill('SIGINT');
  return readFileSync(folder.log, 'utf8');
}

/** The failure that no second attempt would mend; null for the remains of a killed server and a port just taken. */
function explain(log: string, folder: DataFolder): EmbeddedDatabaseFailure | null {
  if (/No space left on device|quota exceeded/i.test(log))
    return EmbeddedDatabaseFailure.diskFull(folder.root);
  if (/"postmaster\.pid" already exists|shared memory block|could not (bind|create any TCP)/.test(log))
    return null;
  return new EmbeddedDatabaseFailure('did-not-start', notStarted(log, folder));
}

function notStarted(log: string, folder: DataFolder): string {
  const lines = log.trim().split('\n');
  const last = lines.findLast((line) => /(FATAL|PANIC):/.test(line)) ?? lines.at(-1) ?? '';
  const reason = last.replace(/^.*?(FATAL|PANIC):\s*/, '') || 'it gave no reason';
  return `The embedded PostgreSQL did not start: ${reason}. Its log is ${folder.log}; its data stays as it is in ${folder.cluster}.`;
}
