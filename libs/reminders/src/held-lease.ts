import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { isStillLeased, renewLease, type LeasedDigest } from './store/digest.repository.js';

/** How long a sender owns a digest that says nothing of itself: many times as long as it is silent (s). */
export const leaseLength = 300;

/** How often it says that it is still there (ms). */
export const usualPause = 5_000;

/**
 * A digest as its sender holds it. The lease is renewed as long as the sender works, however slow the mail server is, so
 * that nobody takes over but from one that died. Renewals change nothing that is true, and are not trailed.
 */
export class HeldLease {
  private readonly released = new AbortController();

  constructor(
    private readonly dataSource: DataSource,
    private readonly digest: LeasedDigest,
    private readonly silence: number,
  ) {
    void this.keep();
  }

  /**
   * Whether nobody else has taken the digest meanwhile: this process may have slept. Asked last before a mail goes; by the
   * database's clock.
   */
  async isOurs(): Promise<boolean> {
    return (
      (await isStillLeased(this.dataSource, this.digest, leaseLength / 2)) ||
      (await renewLease(this.dataSource, this.digest, leaseLength))
    );
  }

  release(): void {
    this.released.abort();
  }

  private async keep(): Promise<void> {
    const { signal } = this.released;
    for (;;) {
      await pause(this.silence, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      // A database that is away is asked again; nobody else can take over meanwhile.
      await renewLease(this.dataSource, this.digest, leaseLength).catch(() => undefined);
    }
  }
}
