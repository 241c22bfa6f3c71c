import { accessSync, chownSync, constants, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedDatabaseFailure } from './embedded-database-failure.js';

/** The PostgreSQL that the pinned package brings; a data folder of another major version cannot be opened by it. */
const majorVersion = '18';

/** What stands where in DATA_DIR. */
export interface DataFolder {
  readonly root: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  readonly log: string;
  /** The password and the port, kept from start to start. */
  readonly access: string;
  /** Describes the server while one runs. */
  readonly run: string;
  readonly lock: string;
  readonly holders: string;
}

/** Makes DATA_DIR if need be and sees that it can be written and holds nothing that is not ours to open. */
export function openDataFolder(dataDir: string): DataFolder {
  const wanted = resolve(dataDir);
  mkdirSync(wanted, { recursive: true, mode: 0o700 });
  const root = realpathSync(wanted);
  accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK);
  const folder = {
    root,
    cluster: join(root, 'postgres'),
    log: join(root, 'postgres.log'),
    access: join(root, 'database.json'),
    run: join(root, 'run.json'),
    lock: join(root, 'lock'),
    holders: join(root, 'holders'),
  };
  refuseForeign(folder);
  return folder;
}

function refuseForeign({ root, cluster }: DataFolder): void {
  const elsewhere = 'Move it away, or set DATA_DIR to another folder.';
  if (existsSync(join(root, 'PG_VERSION'))) {
    throw new EmbeddedDatabaseFailure(
      'foreign-data',
      `The data folder ${root} is itself the data of another PostgreSQL. Set DATA_DIR to another folder.`,
    );
  }
  if (!existsSync(cluster)) return;
  let version: string;
  try {
    version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch {
    throw new EmbeddedDatabaseFailure(
      'foreign-data',
      `${cluster} is not a PostgreSQL database. ${elsewhere}`,
    );
  }
  if (version !== majorVersion) {
    throw new EmbeddedDatabaseFailure(
      'foreign-data',
      `${cluster} was made by PostgreSQL ${version}; this program brings ${majorVersion}. ${elsewhere}`,
    );
  }
}

/** Writes a file that holds a secret: aside and renamed, for its owner's eyes alone. */
export function writePrivately(path: string, content: object): void {
  const aside = `${path}.${process.pid}`;
  try {
    writeFileSync(aside, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
    giveToOwnerOfFolder(aside, join(path, '..'));
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** When root serves the folder of an ordinary user, that user must still be able to read it afterwards. */
export function giveToOwnerOfFolder(path: string, folder: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(folder);
  if (uid !== 0) chownSync(path, uid, gid);
}

/** Reads what writePrivately wrote; null when it is missing or damaged. */
export function readPrivate<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return null;
  }
}
