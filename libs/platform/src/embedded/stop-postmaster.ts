import { setTimeout as pause } from 'node:timers/promises';
import { isPostmaster } from './find-postmaster.js';

/**
 * PostgreSQL's ways to stop, each with the milliseconds it gets: when the last client has gone (those that are just
 * closing should not be told off); ending every connection; leaving the rest to recovery; and none at all.
 */
const ways: readonly [NodeJS.Signals, number][] = [
  ['SIGTERM', 800],
  ['SIGINT', 3_000],
  ['SIGQUIT', 1_000],
  ['SIGKILL', 500],
];

/** Stops a server and waits for its end: some 20 ms as a rule, 5 s at the very worst. */
export async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  for (const [signal, time] of ways) {
    if (!askToStop(cluster, pid, signal)) return;
    const until = Date.now() + time;
    while (Date.now() < until) {
      if (!isPostmaster(cluster, pid)) return;
      await pause(10);
    }
  }
}

/** Sends the signal if that process still is the server; answers whether it was. */
export function askToStop(cluster: string, pid: number, signal: NodeJS.Signals = 'SIGINT'): boolean {
  if (!isPostmaster(cluster, pid)) return false;
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}
