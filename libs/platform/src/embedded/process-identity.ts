import { readFileSync } from 'node:fs';

/** A process beyond its number: numbers are used again, in containers soon, so the start time goes with it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks from boot to its start; null where the system does not tell (no /proc). */
  readonly started: string | null;
}

/** Who this number is at present; null when there is no such process, or only its remains (a zombie). */
export function identityOf(pid: number): ProcessIdentity | null {
  try {
    if (!(pid > 0)) return null; // 0 and below would mean whole groups
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return process.platform === 'linux' ? null : { pid, started: null };
  }
  // The second field is the program's name in brackets and may hold spaces; count from after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? null : { pid, started: fields[19] ?? null };
}

/** Whether the very process that was written down still runs. */
export function isAlive(noted: ProcessIdentity): boolean {
  const now = identityOf(noted.pid);
  if (now === null) return false;
  return noted.started === null || now.started === null || noted.started === now.started;
}
