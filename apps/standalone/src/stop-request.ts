const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Everything must have ended this many ms after the first request. */
const patience = 9_000;

/** Whether, and when, this process was asked to stop; to be made before anything is started. */
export class StopRequest {
  made = false;
  /** Fulfilled at the first SIGINT (Ctrl-C), SIGTERM or SIGHUP. */
  readonly arrived: Promise<void>;

  constructor() {
    this.arrived = new Promise((resolve) => {
      for (const signal of signals) {
        process.on(signal, () => {
          if (this.made && signal === 'SIGINT' && this.heldUp()) process.exit(130);
          if (this.made) return;
          this.made = true;
          this.madeAt = process.hrtime.bigint();
          setTimeout(() => process.exit(1), patience).unref();
          resolve();
        });
      }
    });
  }

  private madeAt = 0n;

  /** A terminal's Ctrl-C arrives twice, from the terminal and passed on by npm: only a later one is impatience. */
  private heldUp(): boolean {
    return process.hrtime.bigint() - this.madeAt > 500_000_000n;
  }
}
