import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf } from './process-identity.js';

/** The server process of a data directory. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * The living server of this data directory, whoever started it; null when there is none. Its pid file outlives a
 * kill -9, and the number in it may by then belong to another program.
 */
export function findPostmaster(cluster: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return isPostmaster(cluster, pid) ? { pid, port } : null;
}

/** Whether this process is the server of this data directory: a server's working directory is its data. */
export function isPostmaster(cluster: string, pid: number): boolean {
  if (identityOf(pid) === null) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES'; // another user's: it cannot be told, so believe the file
  }
}

/** PostgreSQL takes a number in its pid file that is in use again for a living server, and would never start. */
export function clearStalePidFile(cluster: string): void {
  if (findPostmaster(cluster) === null) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}
