import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.js';

/** After this long an unreadable lock was left by a process that died while writing it. */
const halfWritten = 5_000;

/**
 * Takes the lock file at `path`, or answers null when a living process holds it for longer than `patience` ms.
 * A lock whose holder has died is taken over. The answer gives it back.
 */
export async function takeFolderLock(
  path: string,
  patience: number,
  onWait?: (holder: number) => void,
): Promise<(() => void) | null> {
  const until = Date.now() + patience;
  for (let told = false; ;) {
    if (create(path)) return () => rmSync(path, { force: true });
    const holder = readHolder(path);
    if (holder === 'gone') continue;
    if (holder !== 'unknown' && !isAlive(holder)) {
      takeAway(path);
      continue;
    }
    if (Date.now() >= until) return null;
    if (!told && holder !== 'unknown') {
      onWait?.(holder.pid);
      told = true;
    }
    await pause(20);
  }
}

function create(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(identityOf(process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    rmSync(path, { force: true }); // a full disk creates the file and then fails to fill it
    throw error;
  }
}

function readHolder(path: string): ProcessIdentity | 'unknown' | 'gone' {
  try {
    const text = readFileSync(path, 'utf8');
    if (text.endsWith('}')) return JSON.parse(text) as ProcessIdentity;
    return Date.now() - statSync(path).mtimeMs > halfWritten ? { pid: -1, started: null } : 'unknown';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    throw error;
  }
}

/**
 * Two waiters may both see the dead holder; were each simply to delete, the slower would delete the lock of the
 * faster. So deleting is itself guarded, and the holder is looked at again under that guard.
 */
function takeAway(path: string): void {
  const guard = `${path}.takeover`;
  try {
    writeFileSync(guard, '', { flag: 'wx' });
  } catch {
    if (Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > halfWritten) {
      rmSync(guard, { force: true });
    }
    return;
  }
  try {
    const holder = readHolder(path);
    if (holder !== 'gone' && holder !== 'unknown' && !isAlive(holder)) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}
