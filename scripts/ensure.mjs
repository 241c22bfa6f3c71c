import { join } from 'node:path';
import { build, isBuilt } from './built.mjs';
import { cache } from './checkout.mjs';
import { install, isInstalled } from './installed.mjs';
import { withLock } from './lock.mjs';
import { say } from './say.mjs';

/** Installs the packages unless they are there; a tenth of a second when there is nothing to do. */
export async function ensureInstalled() {
  await ensureBuilt();
}

/**
 * Installs, and builds those of 'server' and 'web' that are stale. Calls at the same time wait for each other; who
 * waited finds it done.
 */
export async function ensureBuilt(...targets) {
  const stale = () => targets.filter((target) => !isBuilt(target));
  if (isInstalled() && stale().length === 0) return;
  await withLock(
    join(cache, 'lock'),
    (pid) => say(`Waiting for process ${pid}, which is installing or building …`),
    async () => {
      if (!isInstalled()) await install();
      // Both to their end: a failure of one must not leave the other's compiler running behind us.
      const ended = await Promise.allSettled(stale().map(build));
      const failed = ended.find(({ status }) => status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    },
  );
}
