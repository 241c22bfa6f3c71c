import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { EmbeddedDatabaseFailure } from './embedded-database-failure.js';

/** Whom PostgreSQL runs as; undefined: as the user who runs this program. */
export type ServerUser = { readonly uid: number; readonly gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. Root hands it to the owner of the existing database, else to the system's
 * user `postgres`, who is made where there is none.
 */
export function serverUser(cluster: string): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  const existing = statSync(cluster, { throwIfNoEntry: false });
  if (existing !== undefined && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const found = lookUp('postgres');
  if (found !== undefined) return found;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres']);
  const made = lookUp('postgres');
  if (made !== undefined) return made;
  throw new EmbeddedDatabaseFailure(
    'no-server-user',
    'PostgreSQL does not run as root, and no user "postgres" exists or could be made. Start as an ordinary user, or set DATABASE_URL.',
  );
}

function lookUp(name: string): ServerUser {
  const [uid, gid] = ['-u', '-g'].map((which) =>
    Number.parseInt(spawnSync('id', [which, name], { encoding: 'utf8' }).stdout ?? '', 10),
  );
  return uid === undefined || gid === undefined || !(uid > 0) ? undefined : { uid, gid };
}
