import { setTimeout as pause } from 'node:timers/promises';

/**
 * Lets one through after another, with the same pause between any two. The pool of nodemailer counts only on connections
 * that were used before, so that each new one would go past its limit.
 */
export class EvenPace {
  private nextTurn = 0;

  /** @param gap between two turns, in milliseconds */
  constructor(private readonly gap: number) {}

  /** Resolves when it is the caller's turn; turns are given in the order in which they were asked for. */
  async turn(): Promise<void> {
    const now = sinceStart();
    const mine = Math.max(now, this.nextTurn);
    this.nextTurn = mine + this.gap;
    if (mine > now) await pause(mine - now);
  }
}

/** Milliseconds that only run on; the day and its clock have no part in it. */
function sinceStart(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}
