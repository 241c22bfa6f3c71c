import type { ServerUser } from './server-user.js';

/** How every program of PostgreSQL is run on a data directory: the argument that names it, and the surroundings. */
export interface Surroundings {
  readonly dataArgument: string;
  readonly options: { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number };
}

/**
 * As root the server runs as another user, for whom the way to DATA_DIR may be barred (a checkout under /root).
 * The working directory is entered before the user changes and stays open after, and /proc/self/cwd leads to it
 * without walking the way; so the data can stay in DATA_DIR.
 */
export function surroundings(cluster: string, user: ServerUser): Surroundings {
  const { PATH, SystemRoot } = process.env;
  return {
    dataArgument: user !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : cluster,
    // Nothing else of our environment: no PGHOST to mislead it, no secret to keep in its process.
    options: { ...user, cwd: cluster, env: { PATH, SystemRoot, LC_ALL: 'C' } },
  };
}
