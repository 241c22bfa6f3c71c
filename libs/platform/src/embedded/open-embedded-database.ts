import { existsSync, rmSync } from 'node:fs';
import { bringUp } from './bring-up.js';
import { openDataFolder, type DataFolder } from './data-folder.js';
import { EmbeddedDatabaseFailure } from './embedded-database-failure.js';
import { findPostmaster } from './find-postmaster.js';
import { takeFolderLock } from './folder-lock.js';
import { Holders } from './holders.js';
import { askToStop, stopPostmaster } from './stop-postmaster.js';

export interface EmbeddedDatabase {
  /** By its owner, who migrates; with its password: not for logs. */
  readonly url: string;
  /** By the role that runs the program, which may not change what it has made of the trail; with its password. */
  readonly applicationUrl: string;
  /** False when it was joined: another process started it, or one that has died left it running. */
  readonly startedHere: boolean;
  /** Leaves it, after everything that uses it; the last to leave stops the server. Twice does nothing more. */
  release(): Promise<void>;
}

/** A start takes under a second, recovery after a crash up to a minute; in ms. */
const patienceToOpen = 90_000;
/** Whoever holds the lock for longer than this is opening it, and will stop it in their turn; in ms. */
const patienceToLeave = 3_000;

/**
 * The embedded PostgreSQL of `dataDir`: made on first use, started when it does not run, joined when it does.
 * `log` gets a line for what takes time.
 * @throws EmbeddedDatabaseFailure whose message is one line for the person who started the program.
 * @example const database = await openEmbeddedDatabase({ dataDir: '.data', log: console.error });
 */
export async function openEmbeddedDatabase({
  dataDir,
  log,
}: {
  dataDir: string;
  log: (line: string) => void;
}): Promise<EmbeddedDatabase> {
  let unlock: (() => void) | null = null;
  let leave: (() => void) | null = null;
  try {
    const folder = openDataFolder(dataDir);
    unlock = await takeFolderLock(folder.lock, patienceToOpen, (pid) =>
      log(`Waiting for process ${pid}, which is opening the database …`),
    );
    if (unlock === null) throw new EmbeddedDatabaseFailure('busy', busy(folder));
    const holders = new Holders(folder.holders);
    leave = holders.enter();
    const server = await bringUp(folder, log);
    return { ...server, release: leaving(folder, holders, leave) };
  } catch (error) {
    leave?.();
    throw EmbeddedDatabaseFailure.from(error, dataDir);
  } finally {
    unlock?.();
  }
}

function busy({ lock }: DataFolder): string {
  return `Another process has been opening this database for too long. If none runs, delete ${lock}.`;
}

function leaving(folder: DataFolder, holders: Holders, leave: () => void): () => Promise<void> {
  // A process that ends without leaving (process.exit) has no time to wait, but can still ask the server to stop.
  const atExit = () => {
    leave();
    if (existsSync(folder.lock) || holders.any()) return;
    const postmaster = findPostmaster(folder.cluster);
    if (postmaster !== null && askToStop(folder.cluster, postmaster.pid)) rmSync(folder.run, { force: true });
  };
  process.once('exit', atExit);
  let left: Promise<void> | null = null;
  return () => {
    process.off('exit', atExit);
    left ??= leaveInOrder(folder, holders, leave);
    return left;
  };
}

async function leaveInOrder(folder: DataFolder, holders: Holders, leave: () => void): Promise<void> {
  if (!existsSync(folder.holders)) return; // somebody deleted the folder: the server ends itself when it finds out
  const unlock = await takeFolderLock(folder.lock, patienceToLeave);
  try {
    leave();
    if (unlock === null || holders.any()) return;
    const postmaster = findPostmaster(folder.cluster);
    if (postmaster !== null) await stopPostmaster(folder.cluster, postmaster.pid);
    rmSync(folder.run, { force: true });
  } finally {
    unlock?.();
  }
}
