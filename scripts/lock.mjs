import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// The embedded database has the same lock in TypeScript; this one must work before anything is installed or built.

/** After this many ms an unreadable lock was left by a process that died while writing it. */
const halfWritten = 5_000;

/**
 * Runs `work` while this process alone holds the lock file at `path`; waits as long as a living process holds it,
 * calls `onWait` with its number once, and takes over from the dead.
 */
export async function withLock(path, onWait, work) {
  mkdirSync(dirname(path), { recursive: true });
  await take(path, onWait);
  const giveBack = () => rmSync(path, { force: true });
  process.once('exit', giveBack);
  try {
    return await work();
  } finally {
    process.off('exit', giveBack);
    giveBack();
  }
}

async function take(path, onWait) {
  for (let told = false; !create(path);) {
    const holder = holderOf(path);
    if (holder === 'gone') continue;
    if (holder === 'dead') {
      takeAway(path);
    } else {
      if (!told && holder !== 'unknown') onWait(holder);
      told ||= holder !== 'unknown';
      await pause(50);
    }
  }
}

function create(path) {
  try {
    writeFileSync(path, `${process.pid} ${startOf(process.pid)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The number of the living process that holds the lock, or 'dead', 'gone', or 'unknown' while it is written. */
function holderOf(path) {
  try {
    const text = readFileSync(path, 'utf8');
    if (!text.endsWith('\n')) return Date.now() - statSync(path).mtimeMs > halfWritten ? 'dead' : 'unknown';
    const [pid, started] = text.trim().split(' ');
    return startOf(Number(pid)) === started ? Number(pid) : 'dead';
  } catch (error) {
    if (error.code === 'ENOENT') return 'gone';
    throw error;
  }
}

/**
 * When a process started, so that a number which is in use again is not taken for the process that had it before;
 * 'running' where the system does not tell, null when there is none.
 */
export function startOf(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return null;
  }
  if (process.platform !== 'linux') return 'running';
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : fields[19];
  } catch {
    return null;
  }
}

/** Deleting is guarded too, or the slower of two waiters would delete the lock that the faster has just taken. */
function takeAway(path) {
  const guard = `${path}.takeover`;
  try {
    writeFileSync(guard, '', { flag: 'wx' });
  } catch {
    const made = statSync(guard, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > halfWritten) rmSync(guard, { force: true });
    return;
  }
  try {
    if (holderOf(path) === 'dead') rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}
