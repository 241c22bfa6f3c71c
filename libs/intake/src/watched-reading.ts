import type { DataSource } from 'typeorm';

/** How often it is written down how far a reading is, and asked whether somebody cancelled it (ms). */
const watchEvery = 1_000;

/** A reading that goes on elsewhere: what it says of its progress is kept, and it hears when nobody wants it any more. */
export class WatchedReading {
  /** Aborts when the reading is no longer to be read. */
  readonly unwanted: AbortSignal;
  private readonly stop = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private done = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly readingId: string,
  ) {
    this.unwanted = this.stop.signal;
    this.timer = setInterval(() => void this.look(), watchEvery);
  }

  /** @param done from 0 to 1 */
  progress(done: number): void {
    this.done = done;
  }

  end(): void {
    clearInterval(this.timer);
  }

  /** A database that does not answer now will the next time; the reading itself goes on. */
  private async look(): Promise<void> {
    try {
      const [wanted] = await this.dataSource.query<[object[], number]>(
        "UPDATE reading SET progress = $2 WHERE id = $1 AND state = 'reading' RETURNING id",
        [this.readingId, Math.min(1, Math.max(0, this.done))],
      );
      if (wanted.length === 0) this.stop.abort();
    } catch {
      return;
    }
  }
}
