/** Does the same work round after round until it is stopped, with a pause between; a round that fails ends nothing. */
export class Rounds {
  private stopped = false;
  private wake: () => void = () => undefined;
  private running: Promise<void> = Promise.resolve();

  /**
   * @param pause between two rounds, in milliseconds
   * @param onFailure is told why a round failed, unless it was stopped
   */
  constructor(
    private readonly work: () => Promise<unknown>,
    private readonly pause: number,
    private readonly onFailure: (error: Error) => void,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Resolves when the round under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.work();
      } catch (error) {
        if (!this.stopped) this.onFailure(error as Error);
      }
      await this.nextRound();
    }
  }

  private nextRound(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.pause);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
